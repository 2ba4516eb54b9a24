import type { Db } from './Db'

/**
 * Runs work whose commits may be lost to a power cut, since it can be done again. The file stays
 * whole in any case, and the next commit outside of this brings everything before it to the disk.
 * Not to be called within a transaction.
 */
export function withoutWaitingForDisk(db: Db, work: () => void): void {
  db.pragma('synchronous = NORMAL')
  try {
    work()
  } finally {
    db.pragma('synchronous = FULL')
  }
}
