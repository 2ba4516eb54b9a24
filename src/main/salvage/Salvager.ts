import { existsSync, rmSync } from 'node:fs'
import { dirname, join } from 'node:path'
import type { SalvagedTable } from '@shared/model/startViews'
import { refused, type Outcome } from '@shared/outcome'
import type { Clock } from '@shared/time/Clock'
import type { SideProcess } from '../side'
import type { SalvageProgress } from './salvage'

/** What salvage needs to know of the own data, and may do to it. */
export interface BrokenData {
  readonly ownFile: string
  /** Puts a whole and closed file in the place of the own one, which is set aside. */
  replaceOwn(finished: string): Promise<Outcome<null>>
}

const NOTHING_SAVED = refused('NOT_FOUND', 'Nothing is saved yet. Save what can be read first.')

/** Saves what a damaged file still gives, and puts it in its place when the user wants that. */
export class Salvager {
  private running: AbortController | null = null

  constructor(
    private readonly data: BrokenData,
    private readonly side: SideProcess,
    private readonly clock: Clock,
    private readonly progress: (progress: SalvageProgress) => void
  ) {}

  /** Makes the new file beside the damaged one, which is only read. */
  async save(): Promise<Outcome<SalvagedTable[]>> {
    this.stop()
    const running = new AbortController()
    this.running = running
    const file = this.data.ownFile
    const input = { file, into: this.saved, now: this.clock.now() }
    const options = { signal: running.signal, onProgress: this.progress }
    const outcome = await this.side.run('salvage.save', input, options)
    if (!outcome.ok) this.clean()
    return outcome
  }

  stop(): void {
    this.running?.abort()
    this.running = null
  }

  async use(): Promise<Outcome<null>> {
    if (!existsSync(this.saved)) return NOTHING_SAVED
    const replaced = await this.data.replaceOwn(this.saved)
    if (replaced.ok) this.clean()
    return replaced
  }

  /** Removes what was saved and not used, and what a broken-off saving left. */
  clean(): void {
    rmSync(dirname(this.saved), { recursive: true, force: true })
  }

  private get saved(): string {
    return join(dirname(this.data.ownFile), 'salvaged', 'afterword.db')
  }
}
