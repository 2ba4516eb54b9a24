import type { Db } from './Db'
import { openDatabase } from './openDatabase'

/**
 * Makes a new data file that is filled in one go and thrown away when that fails: SQLite keeps its
 * journal in memory, which new pages need none of, and waits for no disk. Whoever keeps the file has
 * it synced when it is closed.
 *
 * @throws SqliteError for everything that SQLite refuses (no access, disk full)
 */
export function openForFilling(file: string): Db {
  const db = openDatabase(file)
  db.pragma('journal_mode = DELETE')
  db.pragma('journal_mode = MEMORY')
  db.pragma('synchronous = OFF')
  return db
}
