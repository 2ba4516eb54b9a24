import type { CadenceSettings } from '@shared/cadence'
import type { RecalculationView } from '@shared/model/views'
import type { Db } from '../database'
import type { BasisRepository } from './BasisRepository'
import type { TouchpointService } from './TouchpointService'

/** How long one step may hold up everything else; ms. */
const STEP = 8

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

  /** One transaction, as many applications as fit; the last one's id, or undefined at the end. */
  private step(after: number, progress: RecalculationView, watch: Watch): number | undefined {
    const settings = this.cadence()
    return this.db.transaction(() => {
      const began = this.pace.elapsed()
      let last: number | undefined
      for (const id of this.basis.applicationsAfter(after)) {
        this.one(id, settings, progress, watch)
        last = id
        if (this.pace.elapsed() - began > STEP) break
      }
      return last
    })()
  }

  /** One application that cannot be computed must not keep all others from their touchpoints. */
  private one(
    id: number,
    settings: CadenceSettings,
    progress: RecalculationView,
    watch: Watch
  ): void {
    progress.done++
    try {
      if (this.touchpoints.recalculate(id, settings) > 0) progress.corrected++
    } catch (error) {
      if (!(error instanceof RangeError)) throw error
      progress.failed++
      watch.failed(id, error)
    }
  }

  private wanted(): string {
    return JSON.stringify({ ...this.cadence(), version: this.version })
  }
}
