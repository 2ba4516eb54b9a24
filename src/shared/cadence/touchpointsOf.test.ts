import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { anyFacts, anyInterviews } from './anyFactsForTests'
import { dana, facts, interview, thankYousFor } from './factsForTests'
import { stateAt } from './state'

const HOUR = 3_600_000

describe('touchpointsOf', () => {
  it('sorts by opening, then person, numbers by size', () => {
    const panel = [10, 9, 2].map((id) => ({ ...dana, id }))
    const later = interview({ id: 1, start: '2026-03-05T09:00', people: panel })
    const earlier = interview({ id: 2, people: [{ ...dana, id: 11 }] })
    const sorted = thankYousFor(facts([later, earlier])).map((each) => each.person)
    expect(sorted).toEqual([11, 2, 9, 10])
  })

  it('owes nothing without an interview', () => {
    expect(thankYousFor(facts([]))).toEqual([])
  })

  it('gives exactly one thank-you for each person of each interview that counts', () => {
    fc.assert(
      fc.property(anyFacts, (given) => {
        const owed = given.interviews
          .filter((each) => each.status === 'scheduled')
          .flatMap((each) => each.people.map((person) => `${each.id} ${person.id}`))
        const got = thankYousFor(given).map((each) => `${each.interview} ${each.person}`)
        expect(got.sort()).toEqual(owed.sort())
      })
    )
  })

  it('keeps its times in order and its hours absolute', () => {
    fc.assert(
      fc.property(anyFacts, (given) => {
        for (const { opensAt, dueAt, overdueAt, lapsesAt } of thankYousFor(given)) {
          expect([dueAt - opensAt, overdueAt - opensAt, Number(lapsesAt) - opensAt]).toEqual([
            24 * HOUR,
            48 * HOUR,
            336 * HOUR
          ])
        }
      })
    )
  })

  it('takes its facts in any order, leaves them alone, and gives the same twice', () => {
    const shuffled = anyFacts.chain((given) =>
      fc.record({
        given: fc.constant(given),
        interviews: mixed(given.interviews),
        events: mixed(given.events)
      })
    )
    fc.assert(
      fc.property(shuffled, ({ given, interviews, events }) => {
        const before = structuredClone(given)
        const result = thankYousFor(given)
        expect(thankYousFor(given)).toEqual(result)
        expect(thankYousFor({ ...given, interviews, events })).toEqual(result)
        expect(given).toEqual(before)
      })
    )
  })

  it('leaves one thank-you to each person who wants one after the last meeting', () => {
    fc.assert(
      fc.property(anyInterviews, (given) => {
        for (const id of [1, 2, 3, 4]) {
          const met = thankYousFor(facts(given)).filter((each) => each.person === id)
          if (met.every((each) => each.closed === 'not-wanted')) continue
          expect(met.some((each) => each.closed === null)).toBe(true)
        }
      })
    )
  })

  it('does not let what was heard or pinned, or done with other kinds, touch a thank-you', () => {
    fc.assert(
      fc.property(anyFacts, (given) => {
        const own = given.events.filter(
          (each) =>
            each.kind !== 'heard' && each.kind !== 'pinned' && each.touchpoint === 'thank-you'
        )
        expect(thankYousFor({ ...given, events: own })).toEqual(thankYousFor(given))
      })
    )
  })

  it('changes state exactly at its times', () => {
    const [only] = thankYousFor(facts([interview()]))
    const end = Date.parse('2026-03-03T19:00Z')
    const states = [0, 24, 48, 336].flatMap((hours) =>
      [-1, 0].map((ms) => only && stateAt(only, end + hours * HOUR + ms))
    )
    expect(states).toEqual([
      'waiting',
      'open',
      'open',
      'due',
      'due',
      'overdue',
      'overdue',
      'lapsed'
    ])
  })
})

/** The same elements in any order. */
function mixed<T>(array: readonly T[]): fc.Arbitrary<T[]> {
  return fc.shuffledSubarray([...array], { minLength: array.length })
}
