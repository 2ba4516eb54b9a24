import Database from 'better-sqlite3'
import type { Db } from './Db'

/** How long a statement waits for another program's lock, in milliseconds. */
const BUSY_TIMEOUT = 250

/**
 * Opens a file just to look at it, trusting nothing in it: whatever its schema defines cannot call
 * functions with side effects, and a page whose cells overlap is found when it is read. Neither makes
 * nor migrates anything. Mind that SQLite lays `-wal` and `-shm` beside a file in WAL mode.
 *
 * @throws SqliteError for everything that SQLite refuses (no file, not a database, no access)
 */
export function openForReading(file: string): Db {
  return opened(file, () => undefined)
}

/**
 * The same for a damaged file: of a list of tables that cannot be read to its end, what comes before
 * the damage holds. Of newer parts of the schema, which stand last, nothing may be there.
 *
 * @throws SqliteError as openForReading
 */
export function openDamaged(file: string): Db {
  return opened(file, (db) => {
    db.unsafeMode(true)
    db.pragma('writable_schema = ON')
  })
}

function opened(file: string, prepare: (db: Db) => void): Db {
  const db = new Database(file, { readonly: true, fileMustExist: true, timeout: BUSY_TIMEOUT })
  try {
    prepare(db)
    db.pragma('trusted_schema = OFF')
    db.pragma('cell_size_check = ON')
    db.pragma('query_only = ON')
    db.pragma('temp_store = MEMORY')
    db.pragma('mmap_size = 0')
    // The first that reads the file: what is no database is refused here.
    db.pragma('schema_version')
    return db
  } catch (error) {
    db.close()
    throw error
  }
}

/** More than any file has. Mapping it reads it in half the time. */
const WHOLE_FILE = 2 ** 40

/**
 * The same, made for reading all of it. Only for a process of its own: a mapped file that somebody
 * cuts short ends the process.
 *
 * @throws SqliteError as openForReading
 */
export function openForChecking(file: string): Db {
  const db = openForReading(file)
  db.pragma(`mmap_size = ${WHOLE_FILE}`)
  return db
}
