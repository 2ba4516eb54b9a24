import { createHash } from 'node:crypto'
import { closeSync, openSync, readSync } from 'node:fs'

/** Bytes read at once. */
const PIECE = 1024 * 1024

/**
 * The file's SHA-256 in lower-case hexadecimal.
 * @throws the system's error when it cannot be read
 */
export function sha256Of(file: string): string {
  const hash = createHash('sha256')
  const piece = Buffer.allocUnsafe(PIECE)
  const handle = openSync(file, 'r')
  try {
    for (;;) {
      const read = readSync(handle, piece, 0, PIECE, null)
      if (read === 0) return hash.digest('hex')
      hash.update(piece.subarray(0, read))
    }
  } finally {
    closeSync(handle)
  }
}
