import { copyFileSync, cpSync, mkdirSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { AFTERWORD, EMPTY, start, type Program } from './electron'
import { dataFile, scratchFolder } from '../data/dataFile'

/** V8 keeps compiled code from the second start on; the third uses it. */
const WARMING_STARTS = 3

/** Long enough for a program to have come up and written its caches, ms. */
const WARMING = 5_000

/** The folders of both programs, as they are after a few starts, and fresh copies of them. */
export class Profiles {
  private readonly folder = scratchFolder()
  private copies = 0

  /** @param interviews how many Afterword's file holds */
  static async warmedUp(interviews: number): Promise<Profiles> {
    const profiles = new Profiles()
    const own = profiles.original(AFTERWORD)
    mkdirSync(own)
    copyFileSync(dataFile(interviews), join(own, 'afterword.db'))
    for (let nth = 0; nth < WARMING_STARTS; nth += 1) {
      for (const program of [AFTERWORD, EMPTY]) {
        const running = start(program, profiles.original(program))
        running.child.stderr?.resume()
        await wait(WARMING)
        await running.stop()
      }
    }
    return profiles
  }

  /** Gives the work a copy of the program's warmed folder, gone afterwards. */
  async with<T>(program: Program, work: (folder: string) => Promise<T>): Promise<T> {
    const copy = join(this.folder, `copy-${(this.copies += 1)}`)
    cpSync(this.original(program), copy, { recursive: true, filter: isNoLock })
    try {
      return await work(copy)
    } finally {
      rmSync(copy, { recursive: true, force: true, maxRetries: 5 })
    }
  }

  remove(): void {
    rmSync(this.folder, { recursive: true, force: true, maxRetries: 5 })
  }

  private original({ name }: Program): string {
    return join(this.folder, name)
  }
}

/** Chromium's links that say which process has the folder. */
function isNoLock(path: string): boolean {
  return !/Singleton(Lock|Cookie|Socket)$/.test(path)
}
