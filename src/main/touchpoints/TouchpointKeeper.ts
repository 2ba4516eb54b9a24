import type { EventName, Events } from '@shared/ipc/events'
import type { RecalculationView } from '@shared/model/startViews'
import { done, refused, type Outcome } from '@shared/outcome'
import { describeError, errorId, type Log } from '../log'
import type { Recalculation } from './Recalculation'

type Tell = <N extends EventName>(event: N, data: Events[N]) => void

/**
 * Sees to it that the touchpoints of the open file are those of the settings and the program of
 * now, and says so to the windows while it is at work.
 */
export class TouchpointKeeper {
  constructor(
    /** Of the open file; null while none is open, or it may not be written. */
    private readonly recalculation: () => Recalculation | null,
    private readonly tell: Tell,
    private readonly log: Log
  ) {}

  /** Recalculates everything in the background where it is behind; costs next to nothing else. */
  catchUp(): void {
    if (this.recalculation()?.isBehind !== true) return
    this.run().catch((error: unknown) => {
      this.log.error('The touchpoints could not be recalculated', {
        id: errorId(),
        error: describeError(error)
      })
    })
  }

  /** Recalculates everything now, and says how much was not as the rules say. */
  async check(): Promise<Outcome<RecalculationView>> {
    const result = await this.run()
    return result === null
      ? refused('DATA_UNUSABLE', 'Your data cannot be changed now, so nothing was checked.')
      : done(result)
  }

  private async run(): Promise<RecalculationView | null> {
    const recalculation = this.recalculation()
    if (recalculation === null) return null
    try {
      const result = await recalculation.run({
        progress: (progress) => this.tell('touchpoints.recalculating', progress),
        failed: (application, error) =>
          this.log.error('The touchpoints of an application could not be computed', {
            application,
            error: describeError(error)
          })
      })
      if (result !== null && result.corrected > 0) {
        this.tell('data.changed', { applications: null })
      }
      return result
    } finally {
      this.tell('touchpoints.recalculating', null)
    }
  }
}
