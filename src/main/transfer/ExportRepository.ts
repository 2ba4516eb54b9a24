import type { Db } from '../database'
import { columnOf, sections, type Row, type Section } from './format'

/** Reads the tables of an open file, as they stand at one moment. */
export class ExportRepository {
  constructor(private readonly db: Db) {}

  /** From here on all is read as it is now, whatever others write. */
  begin(): void {
    this.db.exec('BEGIN')
    // A snapshot is taken by the first that is read.
    this.db.pragma('user_version')
  }

  end(): void {
    this.db.exec('ROLLBACK')
  }

  /** The rows of one part, keyed by field, in the order of their key. */
  rows(section: Section): IterableIterator<Row> {
    if (section.name === 'lastIds') return this.lastIds()
    return this.db.prepare<[], Row>(selectFrom(section)).iterate()
  }

  /** How many rows there are in all. */
  countRows(): number {
    return sections.reduce((sum, section) => sum + this.count(section), 0)
  }

  private count(section: Section): number {
    if (section.name === 'lastIds') return 0
    return Number(this.db.prepare(countOf(section)).pluck().get())
  }

  private *lastIds(): IterableIterator<Row> {
    const last = this.db.prepare<[string], number>('SELECT seq FROM sqlite_sequence WHERE name = ?')
    for (const { name, plan } of sections) {
      const id = last.pluck().get(plan.table)
      if (id !== undefined) yield { list: name, id }
    }
  }
}

// Put together from the names in the plan of the format alone.

function selectFrom(section: Section): string {
  const { table, only } = section.plan
  const columns = section.columns.map((column, at) => `${column} AS ${section.fieldNames[at]}`)
  return `SELECT ${columns.join(', ')} FROM ${table} ${only === undefined ? '' : `WHERE ${only}`}
    ORDER BY ${section.plan.key.map(columnOf).join(', ')}`
}

function countOf({ plan: { table } }: Section): string {
  return `SELECT count(*) FROM ${table}`
}
