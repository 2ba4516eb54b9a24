import { existsSync, readdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

const LIBRARY = 'faketime/libfaketimeMT.so.1'

/**
 * A system clock that can jump, as it does for a program while the computer sleeps: the time of
 * day goes on, the monotonic clock stands still. By libfaketime, which stands between a program and
 * the system.
 */
export class FakeClock {
  private readonly file: string
  private ahead: number

  /** @param instant that it shows now, ISO */
  constructor(folder: string, instant: string) {
    this.file = join(folder, 'faketime')
    this.ahead = Math.round((Date.parse(instant) - Date.now()) / 1000)
    this.write()
  }

  /** For the program that is to be deceived. */
  get env(): Record<string, string> {
    return {
      LD_PRELOAD: library(),
      FAKETIME_TIMESTAMP_FILE: this.file,
      // How long it may take a program to see the jump; seconds.
      FAKETIME_CACHE_DURATION: '1',
      FAKETIME_DONT_FAKE_MONOTONIC: '1',
      // Its workaround for some C libraries lets Chromium's threads wait for ever.
      FAKETIME_FORCE_MONOTONIC_FIX: '0'
    }
  }

  /** The computer sleeps for so many hours, and wakes. */
  sleep(hours: number): void {
    this.ahead += hours * 3600
    this.write()
  }

  private write(): void {
    writeFileSync(this.file, `${this.ahead < 0 ? '' : '+'}${this.ahead}s\n`)
  }
}

function library(): string {
  const folders = readdirSync('/usr/lib').map((name) => join('/usr/lib', name))
  const found = folders.map((folder) => join(folder, LIBRARY)).find((path) => existsSync(path))
  if (found === undefined) throw new Error(`There is no ${LIBRARY}; install faketime.`)
  return found
}
