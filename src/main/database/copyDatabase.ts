import Database from 'better-sqlite3'
import { openForReading } from './openForReading'

/** More pages than any file has: the whole copy in one step. */
const ALL_PAGES = 2 ** 30

/**
 * Copies an open or closed data file as it stands now, with what is in its WAL, by SQLite's online
 * backup. The copy is one closed file without a WAL. In one step: the copy is of one moment, however
 * busy others write, and never begins anew; so this belongs into a process of its own.
 *
 * @throws SqliteError for everything that SQLite refuses (disk full, damaged, no access)
 */
export async function copyDatabase(from: string, to: string): Promise<void> {
  const source = openForReading(from)
  try {
    await source.backup(to, { progress: () => ALL_PAGES })
  } finally {
    source.close()
  }
  withoutWal(to)
}

/**
 * The same without giving way, for a file of which no connection of ours is open.
 *
 * @throws SqliteError as copyDatabase
 */
export function copyDatabaseAtOnce(from: string, to: string): void {
  const source = openForReading(from)
  try {
    // To SQLite writing another file is writing too; this one stays open for reading only.
    source.pragma('query_only = OFF')
    source.prepare('VACUUM INTO ?').run(to)
  } finally {
    source.close()
  }
}

/** Else whoever opened the copy would lay a WAL beside it, and a folder that cannot be written to
 * could not be read from. */
function withoutWal(file: string): void {
  const db = new Database(file, { fileMustExist: true })
  try {
    db.pragma('journal_mode = DELETE')
  } finally {
    db.close()
  }
}
