import type { CadenceSettings } from '@shared/cadence'
import type { RecalculationView } from '@shared/model/startViews'
import { withoutWaitingForDisk, type Db } from '../database'
import type { BasisRepository } from './BasisRepository'
import type { TouchpointService } from './TouchpointService'

/** How long one step may hold up everything else; ms. */
const STEP = 6

/** Applications whose facts are read together: enough to be quick, few enough for one step. */
const AT_ONCE = 10

/** Who watches the work. */
export interface Watch {
  /** After each step. */
  progress: (progress: RecalculationView) => void
  /** An application could not be computed, such as for a time zone unknown to this computer. */
  failed: (applicationId: number, error: RangeError) => void
}

/** What a recalculation of everything needs of its surroundings. */
export interface Pace {
  /** Milliseconds of a clock that never goes back. */
  elapsed: () => number
  /** Resolves when whoever waits has had a turn. */
  breathe: () => Promise<void>
}

/**
 * Brings every application's touchpoints to what the rules say, in short steps, so that the window
 * never freezes. What they were last computed from is kept with them; should it no longer be what
 * counts (a country chosen, another time zone, a new version of the program, or an end in the
 * middle of the work), everything is computed anew.
 */
export class Recalculation {
  private running: Promise<RecalculationView | null> | null = null

  constructor(
    private readonly db: Db,
    private readonly touchpoints: TouchpointService,
    private readonly basis: BasisRepository,
    private readonly cadence: () => CadenceSettings,
    private readonly version: string,
    private readonly pace: Pace
  ) {}

  /** Whether the stored touchpoints were computed from other settings than those of now. */
  get isBehind(): boolean {
    return this.basis.read() !== this.wanted()
  }

  /**
   * Recalculates everything, or joins the run that is at it. Safe to end at any moment: what is
   * left undone is seen to be so.
   * @returns null where the file was closed before the end
   */
  run(watch: Watch): Promise<RecalculationView | null> {
    this.running ??= this.fromTheStart(watch).finally(() => (this.running = null))
    return this.running
  }

  private async fromTheStart(watch: Watch): Promise<RecalculationView | null> {
    while (this.db.open) {
      const wanted = this.wanted()
      const result = await this.everyApplication(wanted, watch)
      if (result === null) continue
      this.basis.write(wanted)
      return result
    }
    return null
  }

  /** Null where the file was closed, or the settings changed, before the end. */
  private async everyApplication(wanted: string, watch: Watch): Promise<RecalculationView | null> {
    const total = this.basis.countApplications()
    const progress: RecalculationView = { total, done: 0, corrected: 0, failed: 0 }
    let seen: number | undefined = 0
    while (this.db.open && this.wanted() === wanted) {
      seen = this.step(seen, progress, watch)
      watch.progress({ ...progress })
      if (seen === undefined) return progress
      await this.pace.breathe()
    }
    return null
  }

  /**
   * One transaction, as many applications as fit; the last one's id, or undefined at the end.
   * What is written can be computed again, so it need not wait for the disk as facts do: it is
   * there for good before the basis says so.
   */
  private step(after: number, progress: RecalculationView, watch: Watch): number | undefined {
    const settings = this.cadence()
    const began = this.pace.elapsed()
    let last: number | undefined = after
    const work = this.db.transaction(() => {
      do {
        const ids = this.basis.applicationsAfter(last ?? after, AT_ONCE)
        this.some(ids, settings, progress, watch)
        last = ids.at(-1)
      } while (last !== undefined && this.pace.elapsed() - began < STEP)
    })
    withoutWaitingForDisk(this.db, work)
    return last
  }

  private some(
    ids: readonly number[],
    settings: CadenceSettings,
    progress: RecalculationView,
    watch: Watch
  ): void {
    for (const result of this.touchpoints.recalculateEach(ids, settings)) {
      progress.done++
      if ('error' in result) {
        progress.failed++
        watch.failed(result.id, result.error)
      } else if (result.changed > 0) progress.corrected++
    }
  }

  private wanted(): string {
    return JSON.stringify({ ...this.cadence(), version: this.version })
  }
}
