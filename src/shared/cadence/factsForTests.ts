import Holidays from 'date-holidays'
import type { CadenceEvent, Facts, InterviewFacts, PersonFacts } from './facts'
import { publicHolidays } from './publicHolidays'
import type { Touchpoint } from './touchpoint'
import { touchpointsOf } from './touchpointsOf'

export const holidaysOf = publicHolidays(Holidays)

/** All touchpoints of these facts, with the real holidays. */
export function all(given: Facts): Touchpoint[] {
  return touchpointsOf(given, holidaysOf)
}

/** The thank-yous of these facts. */
export function thankYousFor(given: Facts): Touchpoint[] {
  return all(given).filter(({ kind }) => kind === 'thank-you')
}

/** The facts of one panel of two with a promise, to be varied in tests. */
export function facts(interviews: InterviewFacts[], events: CadenceEvent[] = []): Facts {
  return {
    settings: {
      timeZone: 'America/New_York',
      locale: 'en-GB',
      country: 'US',
      region: null,
      weekend: [6, 7],
      followUp: { afterPromise: 1, noPromise: 5, second: 5, closeOut: 10, max: 2 },
      checkInAfter: 10
    },
    application: { stage: 'interviewing', appliedOn: '2026-02-10', contact: null },
    interviews,
    events
  }
}

/** An hour with Dana in New York, unless told otherwise. */
export function interview(more: Partial<InterviewFacts> = {}): InterviewFacts {
  return {
    id: 'i1',
    round: 'Panel',
    start: '2026-03-03T13:00',
    timeZone: 'America/New_York',
    minutes: 60,
    status: 'scheduled',
    people: [dana],
    promise: null,
    ...more
  }
}

export const dana: PersonFacts = { id: 'p1', name: 'Dana Whitfield', thankYou: 'wanted' }
export const priya: PersonFacts = { id: 'p2', name: 'Priya Raman', thankYou: 'not-wanted' }
