import { BACKUP_REASONS, type BackupReason } from '@shared/model/words'

/** What a backup's name says. */
export interface Named {
  name: string
  /** Instant in ms, whole seconds. */
  madeAt: number
  reason: BackupReason
}

/** Such as afterword-20260304T140509Z-change.db: sorted by name they are sorted by time. */
export function backupName(madeAt: number, reason: BackupReason): string {
  const stamp = new Date(madeAt).toISOString().slice(0, 19).replace(/[-:]/g, '')
  return `afterword-${stamp}Z-${reason}.db`
}

/** Null for any other file's name. */
export function readBackupName(name: string): Named | null {
  const [, date, time, why] = /^afterword-(\d{8})T(\d{6})Z-([a-z-]+)\.db$/.exec(name) ?? []
  const reason = BACKUP_REASONS.find((known) => known === why)
  if (date === undefined || time === undefined || reason === undefined) return null
  const madeAt = Date.parse(
    `${date.replace(/(....)(..)(..)/, '$1-$2-$3')}T${time.replace(/(..)(..)(..)/, '$1:$2:$3')}Z`
  )
  return Number.isNaN(madeAt) ? null : { name, madeAt, reason }
}
