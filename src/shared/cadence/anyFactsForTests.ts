import fc from 'fast-check'
import { INTERVIEW_STATUSES, THANK_YOU_WISHES } from '@shared/model/words'
import type { CadenceEvent, InterviewFacts } from './facts'
import { facts } from './factsForTests'

const HOUR = 3_600_000
const MINUTE = 60_000

const ids = fc.integer({ min: 1, max: 4 })
// Within two days around New York's and Berlin's clock changes, so that interviews come close.
const starts = fc
  .integer({ min: 0, max: 48 * 4 })
  .map((quarter) =>
    new Date(Date.UTC(2026, 2, 7) + quarter * 15 * MINUTE).toISOString().slice(0, 16)
  )
const people = fc.uniqueArray(
  fc.record({ id: ids, name: fc.constant('Dana'), thankYou: fc.constantFrom(...THANK_YOU_WISHES) }),
  { selector: (person) => person.id, maxLength: 4 }
)
export const anyInterviews: fc.Arbitrary<InterviewFacts[]> = fc.uniqueArray(
  fc.record({
    id: ids,
    round: fc.constant(null),
    start: starts,
    timeZone: fc.constantFrom('America/New_York', 'Europe/Berlin', 'Australia/Lord_Howe'),
    minutes: fc.integer({ min: 1, max: 480 }),
    status: fc.constantFrom(...INTERVIEW_STATUSES),
    people,
    promise: fc.constant(null)
  }),
  { selector: (each) => each.id, maxLength: 4 }
)
const moments = fc.integer({ min: 0, max: 20 }).map((n) => Date.UTC(2026, 2, 7) + n * HOUR)
const on = {
  touchpoint: fc.constantFrom('thank-you' as const, 'follow-up' as const),
  interview: fc.option(ids),
  person: fc.option(ids),
  at: moments
}
const events: fc.Arbitrary<CadenceEvent[]> = fc.array(
  fc.oneof(
    fc.record({ kind: fc.constantFrom('sent' as const, 'skipped' as const), ...on }),
    fc.record({ kind: fc.constant('snoozed' as const), ...on, until: moments }),
    fc.record({ kind: fc.constant('pinned' as const), ...on, on: fc.constant('2026-03-20') }),
    fc.record({ kind: fc.constant('heard' as const), at: moments, promise: fc.constant(null) })
  ),
  { maxLength: 12 }
)
/** Few ids and a narrow time, so that facts meet. */
export const anyFacts = fc
  .record({ interviews: anyInterviews, events })
  .map((any) => facts(any.interviews, any.events))
