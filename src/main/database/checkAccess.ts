import { accessSync, closeSync, constants, existsSync, openSync, readSync } from 'node:fs'
import { dirname } from 'node:path'

/** The file is there and may not be written to, or its folder may not. */
export class NotWritable extends Error {
  override name = 'NotWritable'
}

/**
 * SQLite opens a file that it may not write to without a word, and tells at the first change.
 * @throws NotWritable
 */
export function demandWritable(file: string): void {
  const folder = dirname(file)
  for (const path of existsSync(file) ? [folder, file] : [folder]) {
    try {
      accessSync(path, constants.W_OK)
    } catch (error) {
      throw new NotWritable(`${path} may not be written to`, { cause: error })
    }
  }
}

/** What stands in the place of the data file was not written by SQLite, or its beginning is lost. */
export class NotADatabase extends Error {
  override name = 'NotADatabase'
}

const MAGIC = Buffer.from('SQLite format 3\0')

/**
 * SQLite finds this too, but then it has already deleted the log beside the file, and with it perhaps
 * the last good words. A file that is not there or is empty is none of this function's business.
 * @throws NotADatabase
 */
export function demandHeader(file: string): void {
  if (!existsSync(file)) return
  const start = Buffer.alloc(MAGIC.length)
  const descriptor = openSync(file, 'r')
  try {
    const length = readSync(descriptor, start)
    if (length > 0 && !start.equals(MAGIC)) throw new NotADatabase(`${file} is not a database`)
  } finally {
    closeSync(descriptor)
  }
}
