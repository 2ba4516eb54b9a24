import { describe, expect, it, onTestFinished } from 'vitest'
import { closeDatabase, openDatabase, type Db } from '../../database'
import { columnOf, sections, SECTION_NAMES } from '.'

/** Follows from everything else, was not sent off, is what the program said, or belongs to SQLite. */
const LEFT_OUT = new Set(['touchpoint', 'form_draft', 'reminder_said', 'sqlite_schema'])

function emptyFile(): Db {
  const db = openDatabase(':memory:')
  onTestFinished(() => closeDatabase(db))
  return db
}

/** Every ordinary table with its columns; neither virtual tables nor what lies beneath them. */
function tablesOf(db: Db): Record<string, string[]> {
  const columns = db.prepare<[string], string>('SELECT name FROM pragma_table_info(?)').pluck()
  const tables = db
    .prepare<[], string>(
      `SELECT name FROM pragma_table_list WHERE schema = 'main' AND type = 'table'
         AND name NOT LIKE 'sqlite_stat%'`
    )
    .pluck()
    .all()
    .filter((table) => !LEFT_OUT.has(table))
  return Object.fromEntries(tables.sort().map((table) => [table, columns.all(table).sort()]))
}

function covered(): Record<string, string[]> {
  return Object.fromEntries(
    sections
      .map(({ plan, name, columns, derivedColumns }): [string, string[]] =>
        name === 'lastIds'
          ? [plan.table, ['name', 'seq']]
          : [plan.table, [...columns, ...derivedColumns].sort()]
      )
      .sort(([a], [b]) => (a < b ? -1 : 1))
  )
}

describe('the format', () => {
  it('holds every column of every table; a new one needs a field, and FORMAT_VERSION one more', () => {
    expect(covered()).toEqual(tablesOf(emptyFile()))
  })

  it('is not concerned with full-text indexes', () => {
    const db = emptyFile()
    db.exec(`CREATE VIRTUAL TABLE note_words USING fts5 (text, content = 'note')`)
    expect(tablesOf(db)).toEqual(covered())
  })

  it('has its parts in an order in which each refers only to those before it', () => {
    expect(sections.map(({ name }) => name)).toEqual([...SECTION_NAMES])
    for (const [at, { name, references }] of sections.entries()) {
      for (const { section } of references) {
        expect(SECTION_NAMES.indexOf(section), `${name} to ${section}`).toBeLessThan(at)
      }
    }
  })

  it('names as a reference what the tables refer to', () => {
    const db = emptyFile()
    for (const { name, plan, references } of sections) {
      const found = db
        .prepare<[string], { from: string; table: string }>(
          'SELECT "from", "table" FROM pragma_foreign_key_list(?)'
        )
        .all(plan.table)
        .map(({ from, table }) => `${from} ${table}`)
      const named = references.map(({ field, section }) => {
        const target = sections.find((other) => other.name === section)
        return `${columnOf(field)} ${target?.plan.table ?? ''}`
      })
      expect(named.sort(), name).toEqual(found.sort())
    }
  })
})
