import { closeSync, openSync, readSync, statSync } from 'node:fs'
import { versionOf } from './migrate'
import { migrations } from './migrations'
import { openForReading } from './openForReading'

/** Where a SQLite file's header has `user_version`, as four bytes, the highest first. */
const USER_VERSION_AT = 60

/**
 * Whether opening the file will migrate it. Told from its first bytes where they suffice, since a
 * start has no time for more. False for what is not there or cannot be read: opening it tells why.
 */
export function awaitsMigration(file: string, newest = migrations.length): boolean {
  const version = versionInHeader(file)
  if (version === null || version >= newest) return false
  if (sizeOf(`${file}-wal`) === 0) return version > 0
  // A program that was ended has left its newest pages in the WAL.
  const whole = versionAsOpened(file)
  return whole !== null && whole > 0 && whole < newest
}

function versionAsOpened(file: string): number | null {
  try {
    const db = openForReading(file)
    try {
      return versionOf(db)
    } finally {
      db.close()
    }
  } catch {
    return null
  }
}

function versionInHeader(file: string): number | null {
  try {
    const handle = openSync(file, 'r')
    try {
      const header = Buffer.alloc(USER_VERSION_AT + 4)
      const isWhole = readSync(handle, header, 0, header.length, 0) === header.length
      return isWhole ? header.readUInt32BE(USER_VERSION_AT) : 0
    } finally {
      closeSync(handle)
    }
  } catch {
    return null
  }
}

function sizeOf(file: string): number {
  return statSync(file, { throwIfNoEntry: false })?.size ?? 0
}
