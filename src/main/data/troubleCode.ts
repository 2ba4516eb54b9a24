import type { DataTrouble } from '@shared/model/views'
import { DatabaseFromTheFuture, MigrationFailed, sqliteCode } from '../database'

/** Which of the screens for unusable data tells this error. */
export function troubleCode(error: unknown): DataTrouble['code'] {
  if (error instanceof DatabaseFromTheFuture) return 'NEWER_FILE'
  if (error instanceof MigrationFailed) return 'MIGRATION_FAILED'
  const code = sqliteCode(error)
  if (code?.startsWith('SQLITE_NOTADB') || code?.startsWith('SQLITE_CORRUPT')) {
    return 'NOT_A_DATABASE'
  }
  return 'CANNOT_OPEN'
}
