import type { ApplicationRowView, KnownApplicationView } from '@shared/model/views'
import type { InterviewKind, Stage } from '@shared/model/words'
import type { Db } from '../database'

export interface NewApplication {
  company: string
  role: string
  stage: Stage
  /** 'YYYY-MM-DD' or null where it is not known. */
  appliedOn: string | null
}

/** What the cadence depends on beside the stage. */
export type ApplicationFact =
  /** 'YYYY-MM-DD' or null where it is not known. */
  | { appliedOn: string | null }
  /** Whom to ask where nobody promised anything. */
  | { contactId: number | null }

interface ListRow extends Omit<ApplicationRowView, 'lastInterview'> {
  interviewId: number | null
  startsAt: number | null
  endsAt: number | null
  kind: InterviewKind | null
  round: string | null
}

/** The table `application`; its stage history is written by triggers. */
export class ApplicationRepository {
  constructor(private readonly db: Db) {}

  add(application: NewApplication, now: number): number {
    const { lastInsertRowid } = this.db
      .prepare<[string, string, Stage, string | null, number, number]>(
        `INSERT INTO application (company, role, stage, applied_on, created_at, updated_at)
         VALUES (?, ?, ?, ?, ?, ?)`
      )
      .run(
        application.company,
        application.role,
        application.stage,
        application.appliedOn,
        now,
        now
      )
    return Number(lastInsertRowid)
  }

  /** The newest application still running with this company and role, whatever the capitals. */
  findRunning(company: string, role: string): KnownApplicationView | null {
    return (
      this.db
        .prepare<[string, string], KnownApplicationView>(
          `SELECT id, company, role, stage FROM application
           WHERE company = ? COLLATE NOCASE AND role = ? COLLATE NOCASE
             AND stage NOT IN ('accepted', 'rejected', 'withdrawn', 'no-response')
           ORDER BY id DESC LIMIT 1`
        )
        .get(company, role) ?? null
    )
  }

  setStage(id: number, stage: Stage, now: number): void {
    this.db
      .prepare<[Stage, number, number]>(
        `UPDATE application SET stage = ?, updated_at = ? WHERE id = ?`
      )
      .run(stage, now, id)
  }

  set(id: number, fact: ApplicationFact, now: number): void {
    if ('appliedOn' in fact) {
      this.db
        .prepare<[string | null, number, number]>(
          `UPDATE application SET applied_on = ?, updated_at = ? WHERE id = ?`
        )
        .run(fact.appliedOn, now, id)
    } else {
      this.db
        .prepare<[number | null, number, number]>(
          `UPDATE application SET contact_id = ?, updated_at = ? WHERE id = ?`
        )
        .run(fact.contactId, now, id)
    }
  }

  has(id: number): boolean {
    return this.db.prepare<[number]>(`SELECT 1 FROM application WHERE id = ?`).get(id) !== undefined
  }

  /** At most eight whose company or role contains the text; those that begin with it first. */
  suggest(text: string): KnownApplicationView[] {
    return this.db
      .prepare<{ anywhere: string; start: string }, KnownApplicationView>(
        `SELECT id, company, role, stage FROM application
         WHERE company LIKE :anywhere ESCAPE '\\' OR role LIKE :anywhere ESCAPE '\\'
         ORDER BY company LIKE :start ESCAPE '\\' DESC, updated_at DESC, id DESC LIMIT 8`
      )
      .all({ anywhere: `%${escapeLike(text)}%`, start: `${escapeLike(text)}%` })
  }

  /** Everything, the last changed first. */
  list(): ApplicationRowView[] {
    return this.db
      .prepare<[], ListRow>(
        `SELECT a.id, a.company, a.role, a.stage,
           (SELECT count(*) FROM interview WHERE application_id = a.id) AS interviewCount,
           i.id AS interviewId, i.starts_at AS startsAt, i.ends_at AS endsAt, i.kind, i.round
         FROM application a
         LEFT JOIN interview i ON i.id = (SELECT id FROM interview
           WHERE application_id = a.id ORDER BY starts_at DESC, id DESC LIMIT 1)
         ORDER BY a.updated_at DESC, a.id DESC`
      )
      .all()
      .map(toView)
  }
}

function toView(row: ListRow): ApplicationRowView {
  const { interviewId, startsAt, endsAt, kind, round, ...application } = row
  const lastInterview =
    interviewId === null || startsAt === null || endsAt === null || kind === null || round === null
      ? null
      : { id: interviewId, startsAt, endsAt, kind, round }
  return { ...application, lastInterview }
}

function escapeLike(text: string): string {
  return text.replace(/[\\%_]/g, (sign) => `\\${sign}`)
}
