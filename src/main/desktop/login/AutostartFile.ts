import { mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { dirname } from 'node:path'
import { autostartEntry, isSwitchedOn } from './autostartEntry'
import type { LoginItem } from './LoginItem'

/** Start at login on Linux: a file among those that the desktop starts. */
export class AutostartFile implements LoginItem {
  readonly isSupported = true

  /**
   * @param file such as ~/.config/autostart/afterword.desktop
   * @param command what is started, with its arguments
   */
  constructor(
    private readonly file: string,
    private readonly command: readonly string[]
  ) {}

  get isOn(): boolean {
    const entry = this.read()
    return entry !== null && isSwitchedOn(entry)
  }

  set(on: boolean): void {
    if (!on) {
      rmSync(this.file, { force: true })
      return
    }
    mkdirSync(dirname(this.file), { recursive: true })
    const half = `${this.file}.new`
    writeFileSync(half, autostartEntry(this.command))
    renameSync(half, this.file)
  }

  /** Names the program where it lies now: an AppImage may have been moved, or replaced by a newer one. */
  refresh(): void {
    if (this.isOn && this.read() !== autostartEntry(this.command)) this.set(true)
  }

  private read(): string | null {
    try {
      return readFileSync(this.file, 'utf8')
    } catch {
      return null
    }
  }
}
