import type { CadenceEvent, Facts, InterviewFacts, PersonFacts } from './facts'

/** The facts of one panel of two with a promise, to be varied in tests. */
export function facts(interviews: InterviewFacts[], events: CadenceEvent[] = []): Facts {
  return {
    settings: {
      timeZone: 'America/New_York',
      country: 'US',
      region: null,
      weekend: [6, 7],
      followUp: { afterPromise: 1, noPromise: 5, second: 5, closeOut: 10, max: 2 },
      checkInAfter: 10
    },
    application: { stage: 'interviewing', appliedOn: '2026-02-10', contactId: null },
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
    ...more
  }
}

export const dana: PersonFacts = { id: 'p1', name: 'Dana Whitfield', thankYou: 'wanted' }
export const priya: PersonFacts = { id: 'p2', name: 'Priya Raman', thankYou: 'not-wanted' }
