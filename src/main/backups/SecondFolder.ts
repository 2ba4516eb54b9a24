import { readFileSync, rmSync, writeFileSync } from 'node:fs'
import { hostname } from 'node:os'
import { join } from 'node:path'
import { z } from 'zod'

/** Within the chosen folder, so that our files never mix with others or with another computer's. */
export function ownPart(computer = hostname()): string {
  return `Afterword backups of ${computer.replace(/[^\p{L}\p{N}._-]+/gu, '-')}`
}

const shape = z.object({ folder: z.string() })

/**
 * The second folder that the user chose, remembered in a small file of its own: it belongs to this
 * computer, not to the data, and is needed most when the data cannot be opened.
 */
export class SecondFolder {
  constructor(private readonly file: string) {}

  /** Where the copies lie; null when none was chosen. */
  read(): string | null {
    try {
      return shape.parse(JSON.parse(readFileSync(this.file, 'utf8'))).folder
    } catch {
      return null
    }
  }

  /** @throws the system's error when it cannot be written */
  choose(folder: string): void {
    const text = JSON.stringify({ folder: join(folder, ownPart()) })
    writeFileSync(this.file, text)
  }

  leave(): void {
    rmSync(this.file, { force: true })
  }
}
