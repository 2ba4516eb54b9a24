import { pauseSearchIndexes, type Db } from '../database'
import { columnOf, sections, sectionOf, type Row, type Section, type SectionName } from './format'

/** Fills the tables of a new file that nobody else has open. */
export class ImportRepository {
  private readonly inserts: Map<SectionName, ReturnType<Db['prepare']>>
  private indexAll: () => void = () => undefined

  constructor(private readonly db: Db) {
    this.inserts = new Map(
      sections
        .filter(({ name }) => name !== 'lastIds')
        .map((section) => [section.name, db.prepare(insertInto(section))])
    )
  }

  /** One transaction around everything, since thousands of small ones would take minutes. */
  begin(): void {
    this.db.exec('BEGIN')
    this.indexAll = pauseSearchIndexes(this.db)
  }

  commit(): void {
    this.indexAll()
    this.db.exec('COMMIT')
  }

  /** Takes away what triggers wrote into a table while those before it were filled. */
  clear({ plan, name }: Section): void {
    if (name !== 'lastIds') this.db.prepare(deleteFrom(plan.table)).run()
  }

  /** @throws SqliteError when a guard of the schema refuses it */
  add(section: Section, row: Row): void {
    this.inserts.get(section.name)?.run(row)
  }

  /** Ids go on after this one, and after all that are stored. */
  keepLastId(list: SectionName, id: number): void {
    const { table } = sectionOf(list).plan
    if (this.db.prepare(setLastId(table)).run({ id, table }).changes > 0) return
    this.db.prepare('INSERT INTO sqlite_sequence (name, seq) VALUES (?, ?)').run(table, id)
  }

  /** Which field of a refused entry names something that is not there. */
  missingReference(section: Section, row: Row): { field: string; section: SectionName } | null {
    return (
      section.references.find(({ field, section: target }) => {
        const id = row[field]
        return id !== null && !this.exists(target, id)
      }) ?? null
    )
  }

  private exists(target: SectionName, id: unknown): boolean {
    const { table, key } = sectionOf(target).plan
    return this.db.prepare(selectOne(table, key)).get(id) !== undefined
  }
}

// Put together from the names in the plan of the format alone; whatever is in a file is bound.

function insertInto(section: Section): string {
  const columns = [...section.columns, ...section.derivedColumns]
  const values = [...section.fieldNames, ...section.derivedColumns]
  return `INSERT INTO ${section.plan.table} (${columns.join(', ')})
    VALUES (${values.map((name) => `:${name}`).join(', ')})`
}

function setLastId(table: string): string {
  return `UPDATE sqlite_sequence SET seq = max(:id, (SELECT ifnull(max(id), 0) FROM ${table}))
    WHERE name = :table`
}

function deleteFrom(table: string): string {
  return `DELETE FROM ${table}`
}

function selectOne(table: string, key: readonly string[]): string {
  return `SELECT 1 FROM ${table} WHERE ${key.map(columnOf).join(', ')} = ?`
}
