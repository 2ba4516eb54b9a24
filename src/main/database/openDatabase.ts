import Database from 'better-sqlite3'
import type { Db } from './Db'
import { migrate } from './migrate'
import { migrations } from './migrations'
import type { Migration } from './Migration'
import { sqliteCode } from './problemOf'

/** How long a statement waits for another program's lock, in milliseconds. */
const BUSY_TIMEOUT = 250

/** Below -64000 KiB of page cache nothing gets faster with 100,000 interviews; 16 MB is plenty. */
const PAGE_CACHE_KIB = -16_000

/**
 * Opens the file (makes it where there is none), sets the pragmas and brings the schema up to date.
 *
 * @throws DatabaseFromTheFuture when a newer version of the program wrote the file
 * @throws MigrationFailed when a step failed; the file is as it was
 * @throws SqliteError for everything that SQLite refuses (not a database, no access, disk full)
 */
export function openDatabase(file: string, steps: readonly Migration[] = migrations): Db {
  const db = new Database(file, { timeout: BUSY_TIMEOUT })
  try {
    setPragmas(db)
    migrate(db, steps)
    rememberStatements(db)
    return db
  } catch (error) {
    db.close()
    throw error
  }
}

function setPragmas(db: Db): void {
  db.pragma('trusted_schema = OFF')
  db.pragma('journal_mode = WAL')
  // In WAL better-sqlite3 is built for NORMAL, which can lose the last commits at power loss.
  db.pragma('synchronous = FULL')
  if (process.platform === 'darwin') db.pragma('fullfsync = ON')
  db.pragma('foreign_keys = ON')
  db.pragma('temp_store = MEMORY')
  db.pragma('mmap_size = 0')
  db.pragma(`cache_size = ${PAGE_CACHE_KIB}`)
}

/**
 * Preparing a statement costs more than running most of them, so each text is prepared once a
 * connection. The texts are constants (lint sees to it), so there are few.
 */
export function rememberStatements(db: Db): void {
  const prepared = new Map<string, ReturnType<Db['prepare']>>()
  const prepare = db.prepare.bind(db)
  const remembered = (sql: string): ReturnType<Db['prepare']> => {
    const statement = prepared.get(sql) ?? prepare(sql)
    prepared.set(sql, statement)
    return statement
  }
  // A statement is the same whatever rows its caller expects of it.
  db.prepare = remembered as Db['prepare']
}

/** Keeps the planner's statistics fresh where that can be, and folds the WAL into the file. */
export function closeDatabase(db: Db): void {
  if (!db.open) return
  try {
    if (!db.readonly) db.pragma('optimize')
  } catch (error) {
    // A full disk or a damaged page must not keep the file open; statistics are no loss.
    if (sqliteCode(error) === null) throw error
  } finally {
    db.close()
  }
}
