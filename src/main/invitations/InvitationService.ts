import type { RouteInput } from '@shared/ipc/contract'
import type {
  InvitationRef,
  InvitationView,
  InvitedEvent,
  KnownInvitationView
} from '@shared/model/invitations'
import type { KnownApplicationView } from '@shared/model/views'
import { done, refused, type Outcome } from '@shared/outcome'
import { instantOf } from '@shared/time/zonedTime'
import type { Db } from '../database'
import type { InterviewChanges, InterviewRepository } from '../interviews'
import { invitedChanges, newcomers } from './invitedChanges'
import type { InvitationRepository, StoredInvitation } from './InvitationRepository'
import { whoseInvitation } from './whoseInvitation'

const GONE = refused('NOT_FOUND', 'This interview is no longer there.')
const CHANGED = refused(
  'CONFLICT',
  'This interview was changed in the meantime. Take the invitation once more.'
)
/** As many as one interview holds. */
const MOST_PEOPLE = 30

/** What invitations mean for the interviews that are logged. */
export class InvitationService {
  constructor(
    private readonly db: Db,
    private readonly invitations: InvitationRepository,
    private readonly interviews: InterviewRepository,
    private readonly changes: InterviewChanges
  ) {}

  /** Which of these events are logged already, and what they would change. */
  recognise(name: string, events: readonly InvitedEvent[]): InvitationView {
    const emails = events.flatMap(({ people }) => people.map(({ email }) => email))
    const application = whoseInvitation(
      events,
      this.invitations.running(),
      this.invitations.ofPeople(emails.filter((email) => email !== ''))
    )
    const known = events.map((event) => this.knownAs(event, application))
    const unknown = events.filter((_event, index) => known[index] === null)
    return {
      name,
      application,
      known: known.filter((each) => each !== null),
      fresh: unknown.filter(({ isCancelled }) => !isCancelled),
      gone: unknown.filter(({ isCancelled }) => isCancelled)
    }
  }

  /** Brings an interview up to date with its invitation, as one change. */
  apply(input: RouteInput<'invitations.apply'>): Outcome<null> {
    const { interviewId, ref, cancels } = input
    return this.db.transaction((): Outcome<null> => {
      const interview = this.interviews.find(interviewId)
      if (interview === null) return GONE
      const { startLocal, timeZone, minutes, place } = interview
      const { before } = input
      if (
        before.startLocal !== startLocal ||
        before.timeZone !== timeZone ||
        before.minutes !== minutes ||
        before.place !== place
      ) {
        return CHANGED
      }
      const outcome = cancels ? done(null) : this.describe(input)
      if (!outcome.ok) return outcome
      const status = cancels ? 'cancelled' : 'scheduled'
      if (cancels || interview.status === 'cancelled') {
        this.changes.setStatus({ interviewId, status })
      }
      if (ref !== null) this.invitations.keep(interviewId, ref)
      return done(null)
    })()
  }

  /** An interview was logged from this invitation. */
  keep(interviewId: number, ref: InvitationRef): void {
    this.invitations.keep(interviewId, ref)
  }

  private describe({
    interviewId,
    when,
    place,
    people,
    before
  }: RouteInput<'invitations.apply'>): Outcome<null> {
    const seated = this.interviews.peopleOf(interviewId)
    const added = newcomers(people, seated)
      .slice(0, Math.max(0, MOST_PEOPLE - seated.length))
      .map(({ name, email }) => {
        return { name, email: email === '' ? null : email, title: '', thankYou: 'wanted' as const }
      })
    const changes = {
      ...when,
      ...(place !== null && { place }),
      ...(added.length > 0 && { people: [...seated, ...added] })
    }
    if (Object.keys(changes).length === 0) return done(null)
    return this.changes.set({ id: interviewId, changes, before: { ...before, people: seated } })
  }

  private knownAs(
    event: InvitedEvent,
    application: KnownApplicationView | null
  ): KnownInvitationView | null {
    const stored = event.ref && this.invitations.find(event.ref.uid, event.ref.recurrence)
    const interviewId = stored?.interviewId ?? this.atSameTime(event, application)
    const interview = interviewId === null ? null : this.interviews.find(interviewId)
    if (interview === null) return null
    const people = this.interviews.peopleOf(interview.id)
    const changes = invitedChanges(event, interview, people)
    const view = {
      event,
      interview,
      people: people.map(({ name }) => name),
      by: stored ? ('invitation' as const) : ('time' as const),
      changes
    }
    if (stored && event.ref && isBefore(event.ref, stored)) return { ...view, says: 'older' }
    const isCancelled = interview.status === 'cancelled'
    if (event.isCancelled) return { ...view, says: isCancelled ? 'same' : 'cancels' }
    const isNews =
      !stored || changes.when !== null || changes.place !== null || changes.people.length > 0
    if (isCancelled) {
      const isLater = stored !== null && event.ref !== null && isAfter(event.ref, stored)
      return { ...view, says: isNews || isLater ? 'returns' : 'same' }
    }
    return { ...view, says: isNews ? 'changes' : 'same' }
  }

  /** The one interview that was logged by hand for this time. */
  private atSameTime(
    { date, time, timeZone }: InvitedEvent,
    application: KnownApplicationView | null
  ): number | null {
    if (time === '') return null
    const ids = this.invitations.startingAt(instantOf(`${date}T${time}`, timeZone))
    const fitting = ids.filter((id) => {
      return application === null || this.interviews.find(id)?.applicationId === application.id
    })
    const [only, another] = fitting
    return only !== undefined && another === undefined ? only : null
  }
}

/** Whether this version of an invitation was written before the one that is known. */
function isBefore(ref: InvitationRef, known: StoredInvitation): boolean {
  if (ref.sequence !== known.sequence) return ref.sequence < known.sequence
  return ref.stampedAt !== null && known.stampedAt !== null && ref.stampedAt < known.stampedAt
}

function isAfter(ref: InvitationRef, known: StoredInvitation): boolean {
  if (ref.sequence !== known.sequence) return ref.sequence > known.sequence
  return ref.stampedAt !== null && known.stampedAt !== null && ref.stampedAt > known.stampedAt
}
