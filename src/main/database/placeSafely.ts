import { closeSync, fsyncSync, openSync, renameSync } from 'node:fs'
import { open, rename } from 'node:fs/promises'
import { dirname } from 'node:path'

/**
 * Moves a file into its place so that after a power cut there is either nothing or the whole file.
 * Both lie on the same disk.
 * @throws the system's error when it cannot be written
 */
export async function placeSafely(from: string, to: string): Promise<void> {
  await syncLater(from, 'r+')
  await rename(from, to)
  if (hasFolderHandles) await syncLater(dirname(to), 'r')
}

/** The same without giving way: with a busy disk that may take a good part of a second. */
export function placeAtOnce(from: string, to: string): void {
  syncFile(from)
  renameSync(from, to)
  if (hasFolderHandles) sync(dirname(to), 'r')
}

/** Windows has none, and keeps its names by itself. */
const hasFolderHandles = process.platform !== 'win32'

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

async function syncLater(path: string, flags: 'r' | 'r+'): Promise<void> {
  const handle = await open(path, flags)
  try {
    await handle.sync()
  } finally {
    await handle.close()
  }
}
