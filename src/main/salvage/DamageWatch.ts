import type { Log } from '../log'
import type { SideProcess } from '../side'

/** Reading takes a second where a file is large; much longer only where a disk fails. Ms. */
const LONGEST = 120_000

/** What is watched. */
export interface WatchedData {
  /** The own file, while it is open for writing; null at any other time. */
  readonly watchedFile: string | null
  /** True when that is new. */
  foundDamage(): boolean
}

/** Finds a damaged page before somebody meets it, without holding anything up. */
export class DamageWatch {
  constructor(
    private readonly data: WatchedData,
    private readonly side: SideProcess,
    private readonly log: Log,
    /** Damage was found that nobody knew of. */
    private readonly tell: () => void
  ) {}

  /** Reads the open file once, in the side process. */
  async look(): Promise<void> {
    const file = this.data.watchedFile
    if (file === null) return
    const outcome = await this.side.run('salvage.findDamage', { file }, { timeout: LONGEST })
    // Another file may have been opened meanwhile.
    if (this.data.watchedFile !== file) return
    if (outcome.ok) this.judge(outcome.data)
    else if (outcome.error.code === 'DATA_UNUSABLE') this.judge([outcome.error])
  }

  /** Somebody met damage while reading or writing. */
  met(): void {
    if (this.data.foundDamage()) this.tell()
  }

  private judge(damages: readonly object[]): void {
    if (damages.length === 0) return
    this.log.error('The data file is damaged', { damages })
    this.met()
  }
}
