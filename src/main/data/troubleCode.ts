import type { DataTrouble } from '@shared/model/startViews'
import {
  DatabaseFromTheFuture,
  MigrationFailed,
  NotADatabase,
  NotWritable,
  sqliteCode
} from '../database'

/** The folder of the data file is not there and cannot be made: a stick that was taken out. */
export class FolderGone extends Error {
  override name = 'FolderGone'
}

/** There is no data file, or an empty one, but there are backups of one. */
export class FileGone extends Error {
  override name = 'FileGone'
}

/** With less room than this on the disk an error of writing means that it is full; bytes. */
const FULL = 1024 * 1024

/**
 * Which of the screens for unusable data tells this error.
 * @param freeBytes how much room the disk of the file has
 */
export function troubleCode(error: unknown, freeBytes: () => number): DataTrouble['code'] {
  if (error instanceof DatabaseFromTheFuture) return 'NEWER_FILE'
  if (error instanceof NotWritable) return 'READ_ONLY'
  if (error instanceof NotADatabase) return 'NOT_A_DATABASE'
  if (error instanceof FileGone) return 'FILE_GONE'
  if (error instanceof FolderGone) return systemCode(error.cause) ?? 'FOLDER_GONE'
  if (error instanceof MigrationFailed) {
    return codeOfSqlite(error.cause, freeBytes) ?? 'MIGRATION_FAILED'
  }
  return codeOfSqlite(error, freeBytes) ?? systemCode(error) ?? 'CANNOT_OPEN'
}

function codeOfSqlite(error: unknown, freeBytes: () => number): DataTrouble['code'] | null {
  const code = sqliteCode(error)
  if (code === null) return null
  if (code.startsWith('SQLITE_IOERR')) return freeBytes() < FULL ? 'DISK_FULL' : null
  return KNOWN.find(([prefix]) => code.startsWith(prefix))?.[1] ?? null
}

function systemCode(error: unknown): DataTrouble['code'] | null {
  if (!(error instanceof Error) || !('code' in error)) return null
  return error.code === 'ENOSPC' || error.code === 'EDQUOT' ? 'DISK_FULL' : null
}

const KNOWN: readonly [string, DataTrouble['code']][] = [
  ['SQLITE_CORRUPT', 'DAMAGED'],
  ['SQLITE_NOTADB', 'NOT_A_DATABASE'],
  ['SQLITE_BUSY', 'LOCKED'],
  ['SQLITE_LOCKED', 'LOCKED'],
  ['SQLITE_READONLY', 'READ_ONLY'],
  ['SQLITE_FULL', 'DISK_FULL']
]
