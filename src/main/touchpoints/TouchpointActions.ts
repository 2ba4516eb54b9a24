import type { PinnableKind } from '@shared/model/words'
import { done, refused, type Outcome } from '@shared/outcome'
import type { Clock } from '@shared/time/Clock'
import type { Db } from '../database'
import type { ChoiceRepository, Occasion } from './ChoiceRepository'
import type { TouchpointService } from './TouchpointService'

/** What an action answers with: the id under which it can be taken back. */
export type Undoable = Outcome<{ id: number }>

const NOT_PLANNED = refused('NOT_FOUND', 'This message is no longer planned.')
const NOT_THERE = refused('NOT_FOUND', 'This was taken back already.')

/** Skip, snooze and pin, each to be taken back; touchpoints follow in the same transaction. */
export class TouchpointActions {
  constructor(
    private readonly db: Db,
    private readonly clock: Clock,
    private readonly choices: ChoiceRepository,
    private readonly touchpoints: TouchpointService
  ) {}

  /** It is not owed any more, and never returns by itself. */
  skip(occasion: Occasion): Undoable {
    return this.act(occasion, (now) => this.choices.addSkip(occasion, now))
  }

  undoSkip(id: number): Outcome<null> {
    return this.takeBack(() => this.choices.removeSkip(id))
  }

  /** Not "due now", and no reminder, until an instant (ms) that is still to come. */
  snooze({ until, ...occasion }: Occasion & { until: number }): Undoable {
    if (until <= this.clock.now()) {
      return refused('INVALID_INPUT', 'That time is over. Choose one that is still to come.', {
        fields: [{ path: 'until', message: 'Choose a time that is still to come.' }]
      })
    }
    return this.act(occasion, (now) => this.choices.addSnooze(occasion, until, now))
  }

  undoSnooze(id: number): Outcome<null> {
    return this.takeBack(() => this.choices.removeSnooze(id))
  }

  /** To be sent on a day of the user's choice ('YYYY-MM-DD'), instead of the computed one. */
  pin({ on, ...occasion }: Occasion<PinnableKind> & { on: string }): Undoable {
    return this.act(occasion, (now) => this.choices.addPin(occasion, on, now))
  }

  undoPin(id: number): Outcome<null> {
    return this.takeBack(() => this.choices.removePin(id))
  }

  private act(occasion: Occasion, add: (now: number) => number): Undoable {
    return this.db.transaction((): Undoable => {
      if (!this.touchpoints.isPlanned(occasion)) return NOT_PLANNED
      const id = add(this.clock.now())
      this.touchpoints.recalculate(occasion.applicationId)
      return done({ id })
    })()
  }

  private takeBack(remove: () => number | null): Outcome<null> {
    return this.db.transaction((): Outcome<null> => {
      const applicationId = remove()
      if (applicationId === null) return NOT_THERE
      this.touchpoints.recalculate(applicationId)
      return done(null)
    })()
  }
}
