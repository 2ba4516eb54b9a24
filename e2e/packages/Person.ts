import { type SpawnOptions, spawnSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { did } from './installing'

const NAME = 'afterword-test'

/** An ordinary user of this computer, made for one test. */
export class Person {
  private constructor(
    readonly home: string,
    readonly uid: number,
    private readonly gid: number
  ) {}

  static arrive(): Person {
    // One may be left of a run that was killed.
    if (spawnSync('id', [NAME]).status === 0) did('userdel', [NAME])
    const home = mkdtempSync(join(tmpdir(), 'afterword-home-'))
    did('useradd', ['--no-create-home', '--home-dir', home, '--shell', '/bin/sh', NAME])
    mkdirSync(join(home, 'run'), { mode: 0o700 })
    did('chown', ['-R', NAME, home])
    return new Person(home, Number(did('id', ['-u', NAME])), Number(did('id', ['-g', NAME])))
  }

  /** How a program is run as this person, in nothing but their own surroundings. */
  surroundings(display: string): SpawnOptions {
    return {
      uid: this.uid,
      gid: this.gid,
      cwd: this.home,
      env: {
        HOME: this.home,
        PATH: '/usr/local/bin:/usr/bin:/bin',
        DISPLAY: display,
        XDG_RUNTIME_DIR: join(this.home, 'run'),
        LANG: 'C.UTF-8'
      }
    }
  }

  leave(): void {
    did('userdel', [NAME])
    rmSync(this.home, { recursive: true, force: true })
  }
}
