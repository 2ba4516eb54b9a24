import { copyFileSync, existsSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Db } from './Db'
import { DatabaseFromTheFuture, versionOf } from './migrate'
import type { Migration } from './Migration'
import { migrations } from './migrations'
import { closeDatabase, openDatabase, rememberStatements } from './openDatabase'
import { openForReading } from './openForReading'

export interface ReadOnlyFile {
  db: Db
  /** Closes it and leaves nothing behind. */
  close: () => void
}

/**
 * Opens a file that is not to be changed: where it lies if that is possible, else a copy in the
 * system's temporary folder. In a folder that may not be written to SQLite cannot read a file in WAL
 * mode, and an older schema has to be brought up to date, which is done to the copy.
 *
 * @throws DatabaseFromTheFuture when a newer version of the program wrote the file
 * @throws SqliteError when not even that can be read
 */
export function openReadOnly(file: string, steps: readonly Migration[] = migrations): ReadOnlyFile {
  return openInPlace(file, steps.length) ?? openCopy(file, steps)
}

function openInPlace(file: string, known: number): ReadOnlyFile | null {
  try {
    const db = onlyForReading(file)
    const found = versionOf(db)
    if (found === known) return { db, close: () => closeDatabase(db) }
    db.close()
    if (found > known) throw new DatabaseFromTheFuture(found, known)
    return null
  } catch (error) {
    if (error instanceof DatabaseFromTheFuture) throw error
    // Whatever is in the way here, the copy is tried; what is wrong with the file itself comes again.
    return null
  }
}

function openCopy(file: string, steps: readonly Migration[]): ReadOnlyFile {
  const folder = mkdtempSync(join(tmpdir(), 'afterword-read-'))
  const remove = (): void => rmSync(folder, { recursive: true, force: true })
  try {
    const copy = join(folder, 'copy.db')
    copyFileSync(file, copy)
    if (existsSync(`${file}-wal`)) copyFileSync(`${file}-wal`, `${copy}-wal`)
    closeDatabase(openDatabase(copy, steps))
    const db = onlyForReading(copy)
    return {
      db,
      close: () => {
        closeDatabase(db)
        remove()
      }
    }
  } catch (error) {
    remove()
    throw error
  }
}

function onlyForReading(file: string): Db {
  const db = openForReading(file)
  rememberStatements(db)
  return db
}
