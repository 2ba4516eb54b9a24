import { closingOf, eventsOf, eventsOfPerson, snoozedUntil } from './closing'
import type { Closing } from './closing'
import type { CadenceEvent, Id, PersonFacts } from './facts'
import { counts } from './interview'
import type { TimedInterview } from './interview'
import type { Situation } from './situation'
import type { Touchpoint } from './touchpoint'

const HOUR = 3_600_000
const DUE_AFTER = 24 * HOUR
const OVERDUE_AFTER = 48 * HOUR
const LAPSES_AFTER = 14 * 24 * HOUR

/** No touchpoint that can lapse stays open longer than this, ms. */
export const LONGEST_LIFE = LAPSES_AFTER

/** Meeting somebody again sooner than this after an interview, one thanks after the later will do. */
const SOON_AGAIN = 12 * HOUR

type Reason = 'not-wanted' | 'superseded'

/**
 * Rule 1: a thank-you for each person of each interview that counts, counted in absolute hours from
 * the interview's end. Neither hearing back nor the application's stage takes one away.
 */
export function thankYous({ interviews, events }: Situation): Touchpoint[] {
  const counted = interviews.filter(counts)
  return counted.flatMap((interview) =>
    interview.people.map((person) => thankYou(person, interview, counted, events))
  )
}

function thankYou(
  person: PersonFacts,
  interview: TimedInterview,
  interviews: readonly TimedInterview[],
  events: readonly CadenceEvent[]
): Touchpoint {
  const own = eventsOfPerson(eventsOf(events, 'thank-you', interview.id), {
    id: person.id,
    isOnlyOne: interview.people.length === 1
  })
  const reasons: Reason[] = []
  if (person.thankYou === 'not-wanted') reasons.push('not-wanted')
  if (thankedSoonAgain(person.id, interview, interviews)) reasons.push('superseded')
  const closing = closingOf(own, reasons)

  return {
    kind: 'thank-you',
    interview: interview.id,
    person: person.id,
    opensAt: interview.endsAt,
    dueAt: interview.endsAt + DUE_AFTER,
    overdueAt: interview.endsAt + OVERDUE_AFTER,
    lapsesAt: interview.endsAt + LAPSES_AFTER,
    ...closing,
    snoozedUntil: snoozedUntil(own),
    because: because(person.name, closing.closed)
  }
}

/** Whether a later interview with the same person, who wants thanks for it, begins soon enough. */
function thankedSoonAgain(
  person: Id,
  interview: TimedInterview,
  interviews: readonly TimedInterview[]
): boolean {
  return interviews.some(
    (later) =>
      later.startsAt > interview.startsAt &&
      later.startsAt - interview.endsAt < SOON_AGAIN &&
      later.people.some(({ id, thankYou: wish }) => id === person && wish === 'wanted')
  )
}

function because(name: string, closed: Closing<Reason>['closed']): string {
  switch (closed) {
    case null:
      return `A thank-you to ${name} is best within a day of the interview.`
    case 'sent':
      return `You thanked ${name} for this interview.`
    case 'skipped':
      return `You chose to skip the thank-you to ${name}.`
    case 'not-wanted':
      return `No thank-you to ${name} is wanted.`
    case 'superseded':
      return `${name} is also in a later interview within 12 hours; one thank-you after that is enough.`
  }
}
