import type { BackupPlace, BackupView } from '@shared/model/backupViews'
import type { Backup } from './BackupFolder'

export function backupView(place: BackupPlace, backup: Backup): BackupView {
  const { name, madeAt, reason, bytes, label } = backup
  return { name, place, madeAt, reason, bytes, holds: label?.holds ?? null }
}
