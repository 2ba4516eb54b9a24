import type { RouteInput } from '@shared/ipc/contract'
import { changedMeanwhile } from '@shared/model/changedMeanwhile'
import { done, refused, type Outcome } from '@shared/outcome'
import type { Clock } from '@shared/time/Clock'
import { instantOf } from '@shared/time/zonedTime'
import type { Db } from '../database'
import type { PersonRepository } from '../people'
import type { TouchpointService } from '../touchpoints'
import type { InterviewRepository } from './InterviewRepository'
import { meetAll, namedTwice } from './meetAll'

const GONE = refused('NOT_FOUND', 'This interview is no longer there.')
const IN_LIST = 'This person is in the list already.'
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

  /**
   * Sets what differs from before. Refused as CONFLICT, field by field, where something is not as
   * the user saw it any more.
   */
  set({ id, changes, before }: RouteInput<'interviews.change'>): Outcome<null> {
    const twice = namedTwice(changes.people ?? [])
    if (twice !== null) {
      const fields = [{ path: `people.${twice}.name`, message: IN_LIST }]
      return refused('INVALID_INPUT', 'Something in this form needs another look.', { fields })
    }
    return this.change(id, (interview) => {
      const preparation = this.interviews.preparationOf(id)
      const stored = { ...interview, preparation, people: this.interviews.peopleOf(id) }
      const changed = changedMeanwhile(stored, before)
      if (changed.length > 0) {
        return refused('CONFLICT', 'This interview was changed in the meantime.', {
          fields: changed.map((path) => ({ path, message: 'This was changed in the meantime.' }))
        })
      }
      const now = this.clock.now()
      const next = { ...stored, ...definedOf(changes) }
      const { startLocal, timeZone, minutes } = next
      const startsAt = instantOf(startLocal, timeZone)
      if (
        startsAt !== interview.startsAt ||
        minutes !== interview.minutes ||
        timeZone !== interview.timeZone
      ) {
        this.interviews.move(id, { startLocal, timeZone, minutes, startsAt }, now)
      }
      this.interviews.describe(id, next, now)
      if (changes.people) this.seat(id, interview.applicationId, changes.people, now)
      return done(null)
    })
  }

  /** Exactly these take part, in this order. */
  private seat(
    id: number,
    applicationId: number,
    people: NonNullable<RouteInput<'interviews.change'>['changes']['people']>,
    now: number
  ): void {
    const ids = meetAll(this.people, people, applicationId, now)
    const seated = this.interviews.peopleOf(id).map((person) => person.id)
    for (const personId of seated) {
      if (!ids.includes(personId)) this.interviews.removePerson(id, personId)
    }
    for (const [position, personId] of ids.entries()) {
      const wish = people[position]?.thankYou ?? 'wanted'
      if (!this.interviews.addPerson(id, personId, wish, position)) {
        this.interviews.setThankYou(id, personId, wish)
        this.interviews.setPosition(id, personId, position)
      }
    }
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

/** Without the fields that are not set. */
function definedOf<T extends object>(fields: T): { [K in keyof T]: Exclude<T[K], undefined> } {
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined)) as {
    [K in keyof T]: Exclude<T[K], undefined>
  }
}
