import type { PinnableKind } from '@shared/model/words'
import { done, refused, type Outcome } from '@shared/outcome'
import type { Clock } from '@shared/time/Clock'
import type { Occasion } from '@shared/model/occasion'
import type { Db } from '../database'
import type { ChoiceRepository } from './ChoiceRepository'
import type { TouchpointService } from './TouchpointService'

const NOT_PLANNED = refused('NOT_FOUND', 'This message is no longer planned.')

/** Skip, snooze and pin; touchpoints follow in the same transaction. */
export class TouchpointActions {
  constructor(
    private readonly db: Db,
    private readonly clock: Clock,
    private readonly choices: ChoiceRepository,
    private readonly touchpoints: TouchpointService
  ) {}

  /** It is not owed any more, and never returns by itself. */
  skip(occasion: Occasion): Outcome<null> {
    return this.act(occasion, (now) => this.choices.addSkip(occasion, now))
  }

  /** Not "due now", and no reminder, until an instant (ms) that is still to come. */
  snooze({ until, ...occasion }: Occasion & { until: number }): Outcome<null> {
    if (until <= this.clock.now()) {
      return refused('INVALID_INPUT', 'That time is over. Choose one that is still to come.', {
        fields: [{ path: 'until', message: 'Choose a time that is still to come.' }]
      })
    }
    return this.act(occasion, (now) => this.choices.addSnooze(occasion, until, now))
  }

  /** The same for several; one that is not planned any more is passed over. */
  snoozeAll(occasions: readonly Occasion[], until: number): Outcome<null> {
    return this.db.transaction((): Outcome<null> => {
      for (const occasion of occasions) this.snooze({ ...occasion, until })
      return done(null)
    })()
  }

  /** To be sent on a day of the user's choice ('YYYY-MM-DD'), instead of the computed one. */
  pin({ on, ...occasion }: Occasion<PinnableKind> & { on: string }): Outcome<null> {
    return this.act(occasion, (now) => this.choices.addPin(occasion, on, now))
  }

  private act(occasion: Occasion, add: (now: number) => void): Outcome<null> {
    return this.db.transaction((): Outcome<null> => {
      if (!this.touchpoints.isPlanned(occasion)) return NOT_PLANNED
      add(this.clock.now())
      this.touchpoints.recalculate(occasion.applicationId)
      return done(null)
    })()
  }
}
