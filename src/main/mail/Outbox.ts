import { randomUUID } from 'node:crypto'
import { mkdir, readdir, rm, stat, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { Clock } from '@shared/time/Clock'

/** A mail program has read its file long before. */
const KEPT = 24 * 3_600_000

/**
 * Where letters lie while a mail program opens them: a folder that only the user may read, cleared
 * of what is older than a day.
 */
export class Outbox {
  constructor(
    private readonly folder: string,
    private readonly clock: Clock
  ) {}

  /**
   * Answers with the path of the new file.
   * @throws the system's error where it cannot be written
   */
  async put(name: string, content: Buffer): Promise<string> {
    await this.clean()
    // A folder for each: two letters may have one name, and a program may still read the other.
    const folder = join(this.folder, randomUUID())
    await mkdir(folder, { recursive: true, mode: 0o700 })
    const path = join(folder, name)
    await writeFile(path, content, { mode: 0o600, flag: 'wx' })
    return path
  }

  /** Removes what no mail program needs any more; what cannot be removed is left for the next time. */
  async clean(): Promise<void> {
    const names = await readdir(this.folder).catch(() => [])
    for (const name of names) {
      const path = join(this.folder, name)
      const found = await stat(path).catch(() => null)
      if (found === null || this.clock.now() - found.mtimeMs < KEPT) continue
      await rm(path, { recursive: true, force: true }).catch(() => undefined)
    }
  }
}
