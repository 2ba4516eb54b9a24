import { existsSync, mkdirSync, readdirSync, renameSync, rmdirSync, rmSync } from 'node:fs'
import { basename, dirname, join } from 'node:path'

/** What SQLite may have lying beside a file; the file itself comes first. */
const PARTS = ['', '-wal', '-shm', '-journal']

/** The folder beside the data file that holds what was set aside. */
export const ASIDE = 'set-aside'

/**
 * Moves a data file with everything that belongs to it into a folder of its own beside it, under
 * the same names, so that it can still be opened. Nothing is deleted. Parts that are not there are
 * left out; when it was broken off half-way, the next call moves the rest.
 * @param now instant in ms, which names the folder
 * @returns the folder, or null when there was nothing to move
 * @throws the system's error when the folder may not be written to
 */
export function setAside(file: string, now: number): string | null {
  const there = PARTS.map((part) => `${file}${part}`).filter((path) => existsSync(path))
  if (there.length === 0) return null
  const folder = freshFolder(join(dirname(file), ASIDE), now)
  for (const path of there) renameSync(path, join(folder, basename(path)))
  return folder
}

/** A log without its file, as a setting aside leaves it when it is broken off: SQLite would delete
 * it with the next file of that name. */
export function isOrphaned(file: string): boolean {
  return !existsSync(file) && PARTS.some((part) => existsSync(`${file}${part}`))
}

/** Removes a folder of what was set aside, which lies in a backup as well. */
export function removeAside(folder: string): void {
  rmSync(folder, { recursive: true, force: true })
  const parent = dirname(folder)
  if (readdirSync(parent).length === 0) rmdirSync(parent)
}

function freshFolder(parent: string, now: number): string {
  const stamp = new Date(now).toISOString().slice(0, 19).replaceAll(':', '')
  for (let count = 1; ; count += 1) {
    const folder = join(parent, count === 1 ? `${stamp}Z` : `${stamp}Z-${count}`)
    if (existsSync(folder)) continue
    mkdirSync(folder, { recursive: true })
    return folder
  }
}
