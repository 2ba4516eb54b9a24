import fc from 'fast-check'
import { INTERVIEW_STATUSES, STAGES, THANK_YOU_WISHES, TOUCHPOINT_KINDS } from '@shared/model/words'
import { dateOfDay, dayNumber } from '@shared/time/localTime'
import type { CadenceEvent, CadenceSettings, Facts, InterviewFacts } from './facts'

const MINUTE = 60_000
const HOUR = 60 * MINUTE
const DAY = 24 * HOUR

/** Offsets of half and three quarters of an hour, clock changes in both hemispheres and of half an hour. */
const ZONES = [
  'America/New_York',
  'Europe/Berlin',
  'Asia/Kolkata',
  'Asia/Kathmandu',
  'Australia/Lord_Howe',
  'Australia/Adelaide',
  'Pacific/Chatham',
  'America/St_Johns',
  'Asia/Dubai',
  'UTC'
]

const PLACES = [
  { country: null, region: null },
  { country: 'US', region: null },
  { country: 'DE', region: 'BY' },
  { country: 'AE', region: null },
  { country: 'IL', region: null },
  { country: 'GB', region: 'SCT' }
]

/** Around clock changes in the north and the south, a leap day, the turn of a year, and Eid. */
const WEEKS = ['2026-03-06', '2026-03-27', '2026-04-03', '2026-10-23', '2028-02-26', '2026-12-28']

/** Few ids and a narrow time, so that facts meet. */
const ids = fc.integer({ min: 1, max: 4 })
const people = fc.uniqueArray(
  fc.record({
    id: ids,
    name: fc.constant('Dana'),
    thankYou: fc.constantFrom(...THANK_YOU_WISHES)
  }),
  { selector: (person) => person.id, maxLength: 4 }
)

/** Everything happens within a few weeks from this day on. */
const world = (first: string) => {
  const day = dayNumber(first)
  const dates = (days: number) =>
    fc.integer({ min: 0, max: days }).map((after) => dateOfDay(day + after))
  const moments = fc.integer({ min: 0, max: 30 * 24 }).map((hours) => day * DAY + hours * HOUR)
  const promises = fc.option(
    fc.record({ by: fc.option(dates(20)), text: fc.constant(''), person: fc.option(ids) })
  )
  const interviews: fc.Arbitrary<InterviewFacts[]> = fc.uniqueArray(
    fc.record({
      id: ids,
      round: fc.constant(null),
      start: fc
        .integer({ min: 0, max: 5 * 24 * 4 })
        .map((quarter) => new Date(day * DAY + quarter * 15 * MINUTE).toISOString().slice(0, 16)),
      timeZone: fc.constantFrom(...ZONES),
      minutes: fc.integer({ min: 1, max: 480 }),
      status: fc.constantFrom(...INTERVIEW_STATUSES, 'scheduled'),
      people,
      promise: promises
    }),
    { selector: (each) => each.id, maxLength: 4 }
  )
  const on = {
    touchpoint: fc.constantFrom(...TOUCHPOINT_KINDS),
    interview: fc.option(ids),
    person: fc.option(ids),
    at: moments
  }
  const events: fc.Arbitrary<CadenceEvent[]> = fc.array(
    fc.oneof(
      fc.record({ kind: fc.constantFrom('sent' as const, 'skipped' as const), ...on }),
      fc.record({ kind: fc.constant('snoozed' as const), ...on, until: moments }),
      fc.record({ kind: fc.constant('pinned' as const), ...on, on: dates(30) }),
      fc.record({ kind: fc.constant('heard' as const), at: moments, promise: promises })
    ),
    { maxLength: 12 }
  )
  return { dates, interviews, events }
}

const numbers = fc.integer({ min: 1, max: 12 })
const settings: fc.Arbitrary<CadenceSettings> = fc
  .record({
    timeZone: fc.constantFrom(...ZONES),
    locale: fc.constantFrom('en-GB', 'en-US', 'de-DE'),
    place: fc.constantFrom(...PLACES),
    weekend: fc.constantFrom([6, 7], [5, 6], [7], []),
    followUp: fc.record({
      afterPromise: numbers,
      noPromise: numbers,
      second: numbers,
      closeOut: numbers,
      max: fc.integer({ min: 0, max: 2 })
    }),
    checkInAfter: fc.integer({ min: 0, max: 12 })
  })
  .map(({ place, ...rest }) => ({ ...place, ...rest }))

/** Facts of one application in which every rule has something to say, often. */
export const anyFacts: fc.Arbitrary<Facts> = fc.constantFrom(...WEEKS).chain((first) => {
  const { dates, interviews, events } = world(first)
  return fc.record({
    settings,
    application: fc.record({
      stage: fc.constantFrom(...STAGES, 'interviewing' as const, 'applied' as const),
      appliedOn: fc.option(dates(3)),
      contact: fc.option(ids.map((id) => ({ id, name: 'Lee' })))
    }),
    interviews,
    events
  })
})
