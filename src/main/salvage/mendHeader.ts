import { closeSync, fstatSync, ftruncateSync, openSync, readSync, writeSync } from 'node:fs'

/** The first bytes of every file, as the file format says (sqlite.org/fileformat.html). */
const HEADER = 100
const MAGIC = 'SQLite format 3\0'
const USUAL_PAGE = 4096

/** A header that claims so many times the file's pages is rubbish. */
const AT_MOST = 100

/**
 * Writes what we know of our own files over a copy's header: SQLite refuses a file for a single wrong
 * byte there, or for being shorter than it should, however good the rest is.
 */
export function mendHeader(copy: string): void {
  const file = openSync(copy, 'r+')
  try {
    const { size } = fstatSync(file)
    if (size < HEADER) return
    const header = Buffer.alloc(HEADER)
    readSync(file, header, 0, HEADER, 0)
    const page = pageSize(header.readUInt16BE(16))
    header.write(MAGIC, 0, 'latin1')
    header.writeUInt16BE(page === 65_536 ? 1 : page, 16)
    const pages = pageCount(header.readUInt32BE(28), Math.ceil(size / page))
    // What was cut off is there again as empty pages, which SQLite finds damaged one by one; a root
    // page beyond the end would cost the whole schema.
    ftruncateSync(file, pages * page)
    // Written and read in WAL mode; no reserved bytes; the fractions are constants of the format.
    header.set([2, 2, 0, 64, 32, 32], 18)
    header.writeUInt32BE(pages, 28)
    // No free pages to be looked for: nothing is written to the copy.
    header.fill(0, 32, 40)
    header.writeUInt32BE(4, 44)
    header.writeUInt32BE(1, 56)
    // The length above counts only where these two are alike.
    header.copy(header, 92, 24, 28)
    writeSync(file, header, 0, HEADER, 0)
  } finally {
    closeSync(file)
  }
}

function pageCount(stored: number, there: number): number {
  return stored > there && stored <= there * AT_MOST ? stored : there
}

function pageSize(stored: number): number {
  if (stored === 1) return 65_536
  const isPowerOfTwo = stored >= 512 && (stored & (stored - 1)) === 0
  return isPowerOfTwo ? stored : USUAL_PAGE
}
