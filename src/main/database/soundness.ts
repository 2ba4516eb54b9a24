import type { Db } from './Db'

/** One table that SQLite says is damaged, and how, in SQLite's words. */
export interface Damage {
  table: string
  what: string
}

/**
 * The damaged tables of an open file, none when it is sound. Checked table by table with its indexes:
 * that is many times faster than one check of the whole file, which would verify the contents of
 * full-text indexes too. Shadow tables of virtual tables are checked as the tables that they are.
 *
 * @throws SqliteError when even the list of tables cannot be read
 */
export function damagesOf(db: Db): Damage[] {
  return tablesOf(db).flatMap((table) => damageOf(db, table))
}

/** How many rows refer to rows that do not exist. */
export function brokenReferences(db: Db): number {
  const broken = db.pragma('foreign_key_check')
  return Array.isArray(broken) ? broken.length : 0
}

/** Every ordinary table, SQLite's own and shadow tables included, virtual ones not. */
function tablesOf(db: Db): string[] {
  return db
    .prepare<[], string>(
      `SELECT name FROM pragma_table_list
       WHERE schema = 'main' AND type IN ('table', 'shadow') ORDER BY name`
    )
    .pluck()
    .all()
}

function damageOf(db: Db, table: string): Damage[] {
  const quoted = `"${table.replaceAll('"', '""')}"`
  const found = db.pragma(`quick_check(${quoted})`, { simple: true })
  return found === 'ok' ? [] : [{ table, what: String(found) }]
}
