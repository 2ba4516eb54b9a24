import { closingOf, eventsOf, snoozedUntil } from './closing'
import type { Closing } from './closing'
import type { Facts, Id, PersonFacts } from './facts'
import { interviewsThatCount } from './interview'
import type { CountedInterview } from './interview'
import type { Touchpoint } from './touchpoint'

const HOUR = 3_600_000
const DUE_AFTER = 24 * HOUR
const OVERDUE_AFTER = 48 * HOUR
const LAPSES_AFTER = 14 * 24 * HOUR

/** Meeting somebody again sooner than this after an interview, one thanks after the later will do. */
const SOON_AGAIN = 12 * HOUR

type Reason = 'not-wanted' | 'superseded'

/**
 * Rule 1: a thank-you for each person of each interview that counts, counted in absolute hours from
 * the interview's end. Neither hearing back nor the application's stage takes one away.
 */
export function thankYous(facts: Facts): Touchpoint[] {
  const interviews = interviewsThatCount(facts.interviews)
  return interviews.flatMap((interview) =>
    interview.people.map((person) => thankYou(person, interview, interviews, facts))
  )
}

function thankYou(
  person: PersonFacts,
  interview: CountedInterview,
  interviews: readonly CountedInterview[],
  facts: Facts
): Touchpoint {
  const own = eventsOf(facts.events, 'thank-you', interview.id, {
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
  interview: CountedInterview,
  interviews: readonly CountedInterview[]
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
      return `No thank-you is wanted for ${name}.`
    case 'superseded':
      return `You meet ${name} again at the next round within 12 hours, so one thank-you after that is enough.`
  }
}
