import type { ApplicationFields } from '@shared/model/applications'
import type { SalaryPeriod, Stage } from '@shared/model/words'
import type { Db } from '../database'

/** What one row of `application` holds, but its place on the board. */
export type StoredFields = Omit<ApplicationFields, 'tags'> & {
  id: number
  stage: Stage
  notes: string
  createdAt: number
}

/** What may be written to that row here. */
export type WrittenFields = Omit<StoredFields, 'id' | 'stage' | 'createdAt'>

interface SalaryColumns {
  salaryLow: number | null
  salaryHigh: number | null
  salaryCurrency: string | null
  salaryPeriod: SalaryPeriod | null
}

type Row = Omit<StoredFields, 'salary'> & SalaryColumns

/** Reads and writes the fields of one application. */
export class FieldRepository {
  constructor(private readonly db: Db) {}

  /** Null where there is no such application. */
  read(id: number): StoredFields | null {
    const row = this.db
      .prepare<[number], Row>(
        `SELECT id, company, role, stage, source, link, place, work_mode AS workMode,
           salary_low AS salaryLow, salary_high AS salaryHigh,
           salary_currency AS salaryCurrency, salary_period AS salaryPeriod, priority,
           closes_on AS closesOn, decide_by AS decideBy, applied_on AS appliedOn,
           contact_id AS contactId, notes, created_at AS createdAt
         FROM application WHERE id = ?`
      )
      .get(id)
    return row === undefined ? null : toFields(row)
  }

  write(id: number, { salary, ...fields }: WrittenFields, now: number): void {
    const columns: SalaryColumns = {
      salaryLow: salary?.low ?? null,
      salaryHigh: salary?.high ?? null,
      salaryCurrency: salary?.currency ?? null,
      salaryPeriod: salary?.period ?? null
    }
    this.db
      .prepare<Omit<WrittenFields, 'salary'> & SalaryColumns & { id: number; now: number }>(
        `UPDATE application SET company = :company, role = :role, source = :source, link = :link,
           place = :place, work_mode = :workMode, salary_low = :salaryLow,
           salary_high = :salaryHigh, salary_currency = :salaryCurrency,
           salary_period = :salaryPeriod, priority = :priority, closes_on = :closesOn,
           decide_by = :decideBy, applied_on = :appliedOn, contact_id = :contactId,
           notes = :notes, updated_at = :now
         WHERE id = :id`
      )
      .run({ ...fields, ...columns, id, now })
  }
}

function toFields(row: Row): StoredFields {
  const { salaryLow, salaryHigh, salaryCurrency, salaryPeriod, ...fields } = row
  const salary =
    salaryLow === null && salaryHigh === null
      ? null
      : { low: salaryLow, high: salaryHigh, currency: salaryCurrency, period: salaryPeriod }
  return { ...fields, salary }
}
