import { closeSync, fsyncSync, openSync, renameSync } from 'node:fs'
import { dirname } from 'node:path'

/**
 * Moves a file into its place so that after a power cut there is either nothing or the whole file.
 * Both lie on the same disk.
 * @throws the system's error when it cannot be written
 */
export function placeSafely(from: string, to: string): void {
  syncFile(from)
  renameSync(from, to)
  // Windows has no handles to folders, and keeps its names by itself.
  if (process.platform !== 'win32') sync(dirname(to), 'r')
}

/**
 * Waits until all of a file lies on the disk.
 * @throws the system's error when it cannot be written
 */
export function syncFile(file: string): void {
  sync(file, 'r+')
}

function sync(path: string, flags: 'r' | 'r+'): void {
  const handle = openSync(path, flags)
  try {
    fsyncSync(handle)
  } finally {
    closeSync(handle)
  }
}
