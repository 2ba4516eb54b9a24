import type { Stage } from '@shared/model/words'
import { done, refused, type Outcome } from '@shared/outcome'
import type { Clock } from '@shared/time/Clock'
import type { Db } from '../database'
import type { PersonRepository } from '../people'
import type { TouchpointService } from '../touchpoints'
import type { ApplicationFact, ApplicationRepository } from './ApplicationRepository'

/** What may change about an application; touchpoints follow in the same transaction. */
export class ApplicationService {
  constructor(
    private readonly db: Db,
    private readonly clock: Clock,
    private readonly applications: ApplicationRepository,
    private readonly people: PersonRepository,
    private readonly touchpoints: TouchpointService
  ) {}

  /** Moves it to a stage; the history writes itself. */
  setStage(applicationId: number, stage: Stage): Outcome<null> {
    return this.change(applicationId, (now) =>
      this.applications.setStage(applicationId, stage, now)
    )
  }

  /** Sets what the cadence depends on beside the stage. */
  set(applicationId: number, fact: ApplicationFact): Outcome<null> {
    const contactId = 'contactId' in fact ? fact.contactId : null
    if (contactId !== null && this.people.find(contactId) === null) {
      return refused('NOT_FOUND', 'This person is no longer there.')
    }
    return this.change(applicationId, (now) => this.applications.set(applicationId, fact, now))
  }

  private change(applicationId: number, act: (now: number) => void): Outcome<null> {
    return this.db.transaction((): Outcome<null> => {
      if (!this.applications.has(applicationId)) {
        return refused('NOT_FOUND', 'This application is no longer there.')
      }
      act(this.clock.now())
      this.touchpoints.recalculate(applicationId)
      return done(null)
    })()
  }
}
