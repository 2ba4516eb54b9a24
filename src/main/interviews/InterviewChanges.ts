import type { RouteInput } from '@shared/ipc/contract'
import { done, refused, type Outcome } from '@shared/outcome'
import type { Clock } from '@shared/time/Clock'
import { instantOf } from '@shared/time/zonedTime'
import type { Db } from '../database'
import type { NewPerson, PersonRepository } from '../people'
import type { TouchpointService } from '../touchpoints'
import type { InterviewRepository } from './InterviewRepository'

const GONE = refused('NOT_FOUND', 'This interview is no longer there.')
const NOT_PART = refused('NOT_FOUND', 'This person is no longer part of this interview.')

/** What may change about an interview once it was logged; touchpoints follow in the same transaction. */
export class InterviewChanges {
  constructor(
    private readonly db: Db,
    private readonly clock: Clock,
    private readonly interviews: InterviewRepository,
    private readonly people: PersonRepository,
    private readonly touchpoints: TouchpointService
  ) {}

  /** To another time, place on the clock, or length. */
  move({ interviewId, ...to }: RouteInput<'interviews.move'>): Outcome<null> {
    return this.change(interviewId, () => {
      const startsAt = instantOf(to.startLocal, to.timeZone)
      this.interviews.move(interviewId, { ...to, startsAt }, this.clock.now())
      return done(null)
    })
  }

  /** Cancelled, not attended by them, or scheduled after all. */
  setStatus({ interviewId, status }: RouteInput<'interviews.setStatus'>): Outcome<null> {
    return this.change(interviewId, () => {
      this.interviews.setStatus(interviewId, status, this.clock.now())
      return done(null)
    })
  }

  setThankYou({
    interviewId,
    personId,
    thankYou
  }: RouteInput<'interviews.setThankYou'>): Outcome<null> {
    return this.change(interviewId, () =>
      this.interviews.setThankYou(interviewId, personId, thankYou) ? done(null) : NOT_PART
    )
  }

  /** Somebody more who was there, known or new; at the end of the list. */
  addPerson(interviewId: number, person: NewPerson): Outcome<{ personId: number }> {
    return this.change(interviewId, ({ applicationId }) => {
      const personId = this.people.meet(person, applicationId, this.clock.now())
      const position = this.interviews.nextPosition(interviewId)
      return this.interviews.addPerson(interviewId, personId, 'wanted', position)
        ? done({ personId })
        : refused('CONFLICT', 'This person is in the list already.')
    })
  }

  /** They were not there; what was sent to them about it stays as history. */
  removePerson(interviewId: number, personId: number): Outcome<null> {
    return this.change(interviewId, () =>
      this.interviews.removePerson(interviewId, personId) ? done(null) : NOT_PART
    )
  }

  /** Takes it away with its notes; what was sent about it stays as history. */
  remove(interviewId: number): Outcome<null> {
    return this.change(interviewId, () => {
      this.interviews.remove(interviewId)
      return done(null)
    })
  }

  private change<T>(
    interviewId: number,
    act: (before: NonNullable<ReturnType<InterviewRepository['find']>>) => Outcome<T>
  ): Outcome<T> {
    return this.db.transaction((): Outcome<T> => {
      const before = this.interviews.find(interviewId)
      if (before === null) return GONE
      const outcome = act(before)
      if (outcome.ok) this.touchpoints.recalculate(before.applicationId)
      return outcome
    })()
  }
}
