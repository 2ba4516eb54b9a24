import type { RouteInput } from '@shared/ipc/contract'
import { done, refused, type Outcome } from '@shared/outcome'
import type { Clock } from '@shared/time/Clock'
import type { ApplicationRepository } from '../applications'
import type { Db } from '../database'
import type { PersonRepository } from '../people'
import type { TouchpointService } from '../touchpoints'
import type { ReplyRepository } from './ReplyRepository'

/** "Heard back": a new date, or only words; touchpoints follow in the same transaction. */
export class ReplyService {
  constructor(
    private readonly db: Db,
    private readonly clock: Clock,
    private readonly applications: ApplicationRepository,
    private readonly people: PersonRepository,
    private readonly replies: ReplyRepository,
    private readonly touchpoints: TouchpointService
  ) {}

  /** They were in touch now. */
  heard({ applicationId, text, promise }: RouteInput<'replies.heard'>): Outcome<{ id: number }> {
    return this.db.transaction((): Outcome<{ id: number }> => {
      if (!this.applications.has(applicationId)) {
        return refused('NOT_FOUND', 'This application is no longer there.')
      }
      const personId = promise?.personId ?? null
      if (personId !== null && this.people.find(personId) === null) {
        return refused('NOT_FOUND', 'This person is no longer there.')
      }
      const id = this.replies.add({ applicationId, text, promise, heardAt: this.clock.now() })
      this.touchpoints.recalculate(applicationId)
      return done({ id })
    })()
  }
}
