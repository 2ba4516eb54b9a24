import Database from 'better-sqlite3'
import type { Db } from './Db'
import { migrate, versionOf } from './migrate'
import { migrations } from './migrations'
import type { Migration } from './Migration'

/** The number of the schema that this version of the program works with. */
export const newestSchema = migrations.length

/** What SQLite makes by itself. */
const OWN_TABLES = /^sqlite_(sequence|stat\d)$/

/** No schema of ours is anywhere near as large as this. */
const MOST_ENTRIES = 2_000

/**
 * Whether the file's schema is the very one that our migrations make for its `user_version`: no
 * table, view, trigger or index more, none less, and each by the same text. Reads only the list;
 * nothing of what it defines is run.
 *
 * @throws SqliteError when the list cannot be read
 */
export function hasKnownSchema(db: Db, steps: readonly Migration[] = migrations): boolean {
  const version = versionOf(db)
  if (version < 1 || version > steps.length) return false
  const found = entriesOf(db)
  const known = knownEntries(steps.slice(0, version))
  return found.length === known.length && found.every((entry, index) => entry === known[index])
}

function knownEntries(steps: readonly Migration[]): string[] {
  const db = new Database(':memory:')
  try {
    migrate(db, steps)
    return entriesOf(db)
  } finally {
    db.close()
  }
}

interface Entry {
  type: string
  name: string
  tbl_name: string
  sql: string | null
}

function entriesOf(db: Db): string[] {
  return db
    .prepare<[number], Entry>(
      'SELECT type, name, tbl_name, sql FROM sqlite_schema ORDER BY type, name LIMIT ?'
    )
    .all(MOST_ENTRIES)
    .filter(({ type, name }) => !(type === 'table' && OWN_TABLES.test(name)))
    .map(({ type, name, tbl_name, sql }) => [type, name, tbl_name, plain(sql)].join('\n'))
}

/** SQLite's versions differ in the spaces and quotes that a renaming leaves in the text. */
function plain(sql: string | null): string {
  return (sql ?? '').replaceAll('"', '').replace(/\s+/g, ' ').trim()
}
