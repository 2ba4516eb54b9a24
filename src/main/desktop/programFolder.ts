import { createHash } from 'node:crypto'
import { accessSync, constants, mkdirSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

/**
 * Where the program keeps what is its own: logs, Chromium's files, the window's place. That is the data
 * folder, made where it is not there. Where that cannot be written to (a stick taken out, a folder
 * for reading only) it is one of the system's temporary folders, so that the window can open and say
 * so; one for each data folder, since it also tells which start is the second one.
 */
export function programFolder(dataFolder: string): string {
  try {
    mkdirSync(dataFolder, { recursive: true })
    accessSync(dataFolder, constants.W_OK)
    return dataFolder
  } catch {
    const which = createHash('sha256').update(dataFolder).digest('hex').slice(0, 12)
    const folder = join(tmpdir(), `afterword-${which}`)
    mkdirSync(folder, { recursive: true, mode: 0o700 })
    return folder
  }
}
