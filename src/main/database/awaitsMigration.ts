import { closeSync, openSync, readSync, statSync } from 'node:fs'
import { migrations } from './migrations'

/** Where a SQLite file's header has `user_version`, as four bytes, the highest first. */
const USER_VERSION_AT = 60

/**
 * Whether opening the file will migrate it, told from its first bytes, since a start has no time for
 * more. What is still in the WAL can only be newer, so at worst the answer is a yes too many.
 * False for what is not there or cannot be read: opening it will tell why.
 */
export function awaitsMigration(file: string, newest = migrations.length): boolean {
  const version = versionInHeader(file)
  if (version === null || version >= newest) return false
  return version > 0 || sizeOf(`${file}-wal`) > 0
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
