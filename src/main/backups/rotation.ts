import type { BackupReason } from '@shared/model/words'
import type { Named } from './backupName'

/** How many are kept of each; one backup may count for several. */
const RECENT = 6
const DAILY = 14
const WEEKLY = 8
const BEFORE_MIGRATION = 3
const BEFORE_REPLACING = 3

const DAY = 86_400_000
/** 5 January 1970 was a Monday. */
const FIRST_MONDAY = 4 * DAY

/**
 * The backups that are kept no longer: all but the newest six, the newest of each of the last
 * fourteen days and eight weeks (UTC, from Monday) that have any, the last three from before a
 * migration, and the last three from before an import or a restore.
 */
export function surplus(backups: readonly Named[]): Named[] {
  const newestFirst = [...backups].sort((a, b) => b.madeAt - a.madeAt)
  const of = (...reasons: BackupReason[]): Named[] =>
    newestFirst.filter(({ reason }) => reasons.includes(reason))
  const kept = new Set([
    ...newestFirst.slice(0, RECENT),
    ...newestOfEach(newestFirst, ({ madeAt }) => Math.floor(madeAt / DAY)).slice(0, DAILY),
    ...newestOfEach(newestFirst, ({ madeAt }) =>
      Math.floor((madeAt - FIRST_MONDAY) / (7 * DAY))
    ).slice(0, WEEKLY),
    ...of('before-migration').slice(0, BEFORE_MIGRATION),
    ...of('before-import', 'before-restore').slice(0, BEFORE_REPLACING)
  ])
  return newestFirst.filter((backup) => !kept.has(backup))
}

function newestOfEach(newestFirst: readonly Named[], span: (backup: Named) => number): Named[] {
  const seen = new Set<number>()
  return newestFirst.filter((backup) => {
    const isNew = !seen.has(span(backup))
    seen.add(span(backup))
    return isNew
  })
}
