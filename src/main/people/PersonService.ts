import { done, refused, type Outcome } from '@shared/outcome'
import type { Db } from '../database'
import type { TouchpointService } from '../touchpoints'
import type { PersonRepository } from './PersonRepository'

/** Everybody met; touchpoints follow in the same transaction. */
export class PersonService {
  constructor(
    private readonly db: Db,
    private readonly people: PersonRepository,
    private readonly touchpoints: TouchpointService
  ) {}

  /** Takes somebody away everywhere; what was sent to them stays as history. */
  remove(personId: number): Outcome<null> {
    return this.db.transaction((): Outcome<null> => {
      const applications = this.people.applicationsOf(personId)
      if (!this.people.remove(personId)) {
        return refused('NOT_FOUND', 'This person is no longer there.')
      }
      for (const id of applications) this.touchpoints.recalculate(id)
      return done(null)
    })()
  }
}
