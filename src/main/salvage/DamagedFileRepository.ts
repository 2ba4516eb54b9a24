import { versionOf, type Db } from '../database'
import type { Row, Scan } from './DamagedTable'
import { sqlName } from './sqlName'

/** A table as today's schema has it. */
export interface TableShape {
  name: string
  columns: string[]
  /** What its rows are ordered by: 'rowid', or the first column of its key where it has no rowid. */
  key: string
}

/** The tables of which an index repeats enough to make a lost row again. */
export const REMADE = ['person', 'application', 'interview', 'letter'] as const
export type Remade = (typeof REMADE)[number]

/** Each answered from its index alone, so that a lost page of the table is not met. */
const BY_INDEX: Record<Remade, string> = {
  person: 'SELECT id, name FROM person INDEXED BY person_by_name',
  application: 'SELECT id, company, role FROM application INDEXED BY application_by_company',
  interview: `SELECT id, application_id AS applicationId, starts_at AS startsAt
    FROM interview INDEXED BY interview_by_application`,
  letter: `SELECT id, interview_id AS interviewId, person_id AS personId, kind
    FROM letter INDEXED BY letter_by_occasion
    WHERE interview_id IS NOT NULL AND person_id IS NOT NULL`
}

/** Reads a file of which parts cannot be read; every method may throw SqliteError, and says how. */
export class DamagedFileRepository {
  constructor(private readonly db: Db) {}

  /** The schema's number; 0 where nobody knows. */
  version(): number {
    return versionOf(this.db)
  }

  /** The columns that the table has in this file; none where there is no such table. */
  columnsOf(table: string): string[] {
    return this.db
      .prepare<[string], string>('SELECT name FROM pragma_table_info(?)')
      .pluck()
      .all(table)
  }

  /** The rows between two keys in either direction, straight from the table, never by an index. */
  scan({ name, columns, key }: TableShape): Scan {
    const wanted = [`${key === 'rowid' ? 'rowid' : sqlName(key)} AS "#"`, ...columns.map(sqlName)]
    const from = `SELECT ${wanted.join(', ')} FROM ${sqlName(name)} NOT INDEXED`
    const by = key === 'rowid' ? 'rowid' : sqlName(key)
    const up = `${from} WHERE ${by} BETWEEN ? AND ? ORDER BY ${by}`
    const down = `${up} DESC`
    return (low, high, direction) =>
      this.db.prepare<[number, number], Row>(direction === 'up' ? up : down).iterate(low, high)
  }

  /** The highest id that the table ever gave, by SQLite's own count or by an index; 0 if unknown. */
  topKey(table: string): number {
    const sequence = this.attempt(() =>
      this.db
        .prepare<[string], number>('SELECT seq FROM sqlite_sequence WHERE name = ?')
        .pluck()
        .get(table)
    )
    const indexed = this.fullIndexes(table).map((index) =>
      this.attempt(() => {
        const sql = `SELECT max(rowid) FROM ${sqlName(table)} INDEXED BY ${sqlName(index)}`
        return this.db.prepare<[], number | null>(sql).pluck().get()
      })
    )
    return Math.max(0, ...[sequence, ...indexed].map(Number).filter(Number.isSafeInteger))
  }

  /** How many rows there were, as an index knows that holds all of them; null if none can tell. */
  count(table: string): number | null {
    for (const index of this.fullIndexes(table)) {
      const count = this.attempt(() => {
        const sql = `SELECT count(*) FROM ${sqlName(table)} INDEXED BY ${sqlName(index)}`
        return this.db.prepare<[], number>(sql).pluck().get()
      })
      if (typeof count === 'number') return count
    }
    return null
  }

  /** What an index repeats of the rows of a table, as far as it can be read itself. */
  byIndex(table: Remade): Row[] {
    const rows: Row[] = []
    this.attempt(() => {
      for (const row of this.db.prepare<[], Row>(BY_INDEX[table]).iterate()) rows.push(row)
    })
    return rows
  }

  private fullIndexes(table: string): string[] {
    const found = this.attempt(() =>
      this.db
        .prepare<[string], string>('SELECT name FROM pragma_index_list(?) WHERE partial = 0')
        .pluck()
        .all(table)
    )
    return found ?? []
  }

  private attempt<T>(read: () => T): T | null {
    try {
      return read()
    } catch {
      return null
    }
  }
}
