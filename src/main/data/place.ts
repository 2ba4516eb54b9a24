import { existsSync, mkdirSync, readdirSync, statSync, statfsSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { FileGone, FolderGone } from './troubleCode'

/** The folder of the backups, beside the data file. */
const BACKUPS = 'backups'

/** @throws FolderGone where the folder is not there and cannot be made */
export function makeFolder(folder: string): void {
  try {
    mkdirSync(folder, { recursive: true })
  } catch (error) {
    throw new FolderGone(`The folder ${folder} is not there`, { cause: error })
  }
}

/**
 * An empty file in the place of a full one would look like everything had been lost.
 * @throws FileGone when there is no file, or one of no length, but there are backups of it
 */
export function demandFileOrNoBackups(file: string): void {
  if (existsSync(file) && statSync(file).size > 0) return
  const backups = join(dirname(file), BACKUPS)
  if (existsSync(backups) && readdirSync(backups).some((name) => name.endsWith('.db'))) {
    throw new FileGone(`${file} is gone or empty, and there are backups of it`)
  }
}

/** How much room the disk of a folder has, in bytes; plenty where the system does not tell. */
export function freeBytes(folder: string): number {
  try {
    const { bavail, bsize } = statfsSync(folder)
    return bavail * bsize
  } catch {
    return Number.MAX_SAFE_INTEGER
  }
}
