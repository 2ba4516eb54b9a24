import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { PENDING_STATES, PINNABLE_KINDS } from '@shared/model/words'
import { anyFacts } from './anyFactsForTests'
import type { CadenceEvent, Facts, InterviewFacts } from './facts'
import { all, dana, facts, holidaysOf, interview, thankYousFor } from './factsForTests'
import { stateAt } from './state'
import { LONGEST_LIFE } from './thankYou'
import type { Touchpoint } from './touchpoint'
import { touchpointsOf } from './touchpointsOf'
import { instantOf, localDateOf, localOf } from '@shared/time/zonedTime'

const HOUR = 3_600_000
const MINUTE = 60_000

const anyNow = fc.integer({ min: Date.UTC(2026, 0, 1), max: Date.UTC(2028, 11, 31) })

/** What tells one touchpoint from another. */
const occasion = ({ kind, interview: id, person }: Touchpoint): string => `${kind} ${id} ${person}`

describe('touchpointsOf', () => {
  it('sorts by opening, then person, numbers by size', () => {
    const panel = [10, 9, 2].map((id) => ({ ...dana, id }))
    const later = interview({ id: 1, start: '2026-03-05T09:00', people: panel })
    const earlier = interview({ id: 2, people: [{ ...dana, id: 11 }] })
    const sorted = thankYousFor(facts([later, earlier])).map((each) => each.person)
    expect(sorted).toEqual([11, 2, 9, 10])
  })

  it('owes nothing without an interview', () => {
    expect(all(facts([]))).toEqual([])
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
        const result = all(given)
        expect(all(given)).toEqual(result)
        expect(all({ ...given, interviews, events })).toEqual(result)
        expect(given).toEqual(before)
      })
    )
  })

  it('plans each message once, with its times in order and a sentence that says why', () => {
    fc.assert(
      fc.property(anyFacts, (given) => {
        const result = all(given)
        expect(new Set(result.map(occasion)).size).toBe(result.length)
        for (const { opensAt, dueAt, overdueAt, lapsesAt, because } of result) {
          expect(opensAt).toBeLessThan(dueAt)
          expect(dueAt).toBeLessThanOrEqual(overdueAt)
          expect(overdueAt).toBeLessThan(lapsesAt ?? Infinity)
          expect((lapsesAt ?? opensAt) - opensAt).toBeLessThanOrEqual(LONGEST_LIFE)
          expect(because).toMatch(/^[A-Z][^<>{}]*\.$/)
          expect(because).not.toMatch(/undefined|null|NaN/)
        }
      })
    )
  })

  it('passes its states in order as the clock goes on', () => {
    const place = (touchpoint: Touchpoint, now: number): number =>
      PENDING_STATES.findIndex((state) => state === stateAt(touchpoint, now))
    fc.assert(
      fc.property(anyFacts, anyNow, anyNow, (given, a, b) => {
        for (const touchpoint of all(given).filter(({ closed }) => closed === null)) {
          const [earlier, later] = [Math.min(a, b), Math.max(a, b)]
          expect(place(touchpoint, earlier)).toBeLessThanOrEqual(place(touchpoint, later))
        }
      })
    )
  })
})

describe('thank-yous', () => {
  it('are exactly one for each person of each interview that counts', () => {
    fc.assert(
      fc.property(anyFacts, (given) => {
        const owed = counted(given).flatMap(({ id, people }) =>
          people.map((person) => `thank-you ${id} ${person.id}`)
        )
        expect(thankYousFor(given).map(occasion).sort()).toEqual(owed.sort())
      })
    )
  })

  it('keep their hours absolute', () => {
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

  it('leave one to each person who wants one after the last meeting', () => {
    fc.assert(
      fc.property(anyFacts, (given) => {
        for (const id of [1, 2, 3, 4]) {
          const met = thankYousFor({ ...given, events: [] }).filter(({ person }) => person === id)
          if (met.every(({ closed }) => closed === 'not-wanted')) continue
          expect(met.some(({ closed }) => closed === null)).toBe(true)
        }
      })
    )
  })

  it('are not touched by what was heard or pinned, done with other kinds, or the stage', () => {
    fc.assert(
      fc.property(anyFacts, (given) => {
        const own = given.events.filter(
          (each) =>
            each.kind !== 'heard' && each.kind !== 'pinned' && each.touchpoint === 'thank-you'
        )
        const application = { ...given.application, stage: 'rejected' as const }
        expect(thankYousFor({ ...given, application, events: own })).toEqual(thankYousFor(given))
      })
    )
  })
})

describe('follow-ups', () => {
  const follows = ({ kind }: Touchpoint): boolean => kind === 'follow-up'

  it('are at most one of each kind, and none where the settings want none', () => {
    fc.assert(
      fc.property(anyFacts, (given) => {
        const kinds = all(given)
          .map(({ kind }) => kind)
          .filter((kind) => kind !== 'thank-you' && kind !== 'no-show')
        expect(new Set(kinds).size).toBe(kinds.length)
        const { max } = given.settings.followUp
        if (max === 0) expect(kinds.filter((kind) => kind !== 'check-in')).toEqual([])
        if (max === 1) expect(kinds).not.toContain('second-follow-up')
      })
    )
  })

  it('never come before the promised date is over, unless the user chose a day', () => {
    fc.assert(
      fc.property(anyFacts, (given) => {
        const unpinned = { ...given, events: given.events.filter(({ kind }) => kind !== 'pinned') }
        const [followUp] = all(unpinned).filter(follows)
        const latest = unpinned.interviews.find(({ id }) => id === followUp?.interview)
        if (!followUp || !latest) return
        const by = lastPromiseOf(latest, unpinned.events)
        if (by === null) return
        expect(localDateOf(followUp.opensAt, latest.timeZone) > by).toBe(true)
        expect(localOf(followUp.opensAt, latest.timeZone).slice(11)).toBe('09:00')
        expect(localOf(followUp.dueAt, latest.timeZone).slice(11)).toBe('17:00')
      })
    )
  })

  it('move on by no less when a holiday or a longer weekend is in the way', () => {
    fc.assert(
      fc.property(anyFacts, (given) => {
        const free = { ...given.settings, country: null, region: null }
        const plain = all({ ...given, settings: free }).find(follows)
        const [followUp] = all(given).filter(follows)
        expect(followUp?.opensAt ?? 0).toBeGreaterThanOrEqual(plain?.opensAt ?? 0)
      })
    )
  })
})

describe('what the user did', () => {
  it('stays sent or skipped whatever happens afterwards', () => {
    const more = fc.tuple(anyFacts, anyFacts)
    fc.assert(
      fc.property(more, ([given, other]) => {
        const before = all(given).filter(({ closed }) => closed === 'sent' || closed === 'skipped')
        const heard = other.events.filter(({ kind }) => kind === 'heard' || kind === 'snoozed')
        const after = all({
          ...given,
          settings: { ...other.settings, followUp: { ...other.settings.followUp, max: 2 } },
          events: [...given.events, ...heard]
        })
        const isSame = (a: Touchpoint, b: Touchpoint): boolean =>
          a.kind === b.kind &&
          a.interview === b.interview &&
          (a.kind !== 'thank-you' || a.person === b.person)
        for (const touchpoint of before) {
          const later = after.find((each) => isSame(each, touchpoint))
          // A check-in or close-out may not be planned at all under other settings.
          if (later) expect(later.closed).toBe(touchpoint.closed)
          else expect(['check-in', 'close-out']).toContain(touchpoint.kind)
        }
      })
    )
  })

  it('is kept when the interview moves: what is closed stays, what is pending moves along', () => {
    fc.assert(
      fc.property(anyFacts, fc.integer({ min: 1, max: 3000 }), (given, minutes) => {
        const move = (each: InterviewFacts): InterviewFacts => {
          const start = instantOf(each.start, each.timeZone) + minutes * MINUTE
          return { ...each, start: localOf(start, each.timeZone) }
        }
        const moved = thankYousFor({ ...given, interviews: given.interviews.map(move) })
        for (const touchpoint of thankYousFor(given)) {
          const after = moved.find((each) => occasion(each) === occasion(touchpoint))
          if (touchpoint.closed === 'sent' || touchpoint.closed === 'skipped') {
            expect(after).toMatchObject({
              closed: touchpoint.closed,
              closedAt: touchpoint.closedAt
            })
          }
          const by = Number(after?.opensAt) - touchpoint.opensAt
          // A start that falls into a skipped half hour or hour is read as just as much later.
          expect(Math.abs(by - minutes * MINUTE)).toBeLessThanOrEqual(HOUR)
        }
      })
    )
  })

  it('pins the days of those that wait, and of nothing else', () => {
    fc.assert(
      fc.property(anyFacts, (given) => {
        const unpinned = given.events.filter(({ kind }) => kind !== 'pinned')
        const others = (each: Touchpoint): boolean =>
          !PINNABLE_KINDS.some((kind) => kind === each.kind)
        expect(all(given).filter(others)).toEqual(
          all({ ...given, events: unpinned }).filter(others)
        )
      })
    )
  })

  it('snoozes without changing a state or a time', () => {
    fc.assert(
      fc.property(anyFacts, (given) => {
        const awake = given.events.filter(({ kind }) => kind !== 'snoozed')
        const plain = (each: Touchpoint) => ({ ...each, snoozedUntil: null })
        expect(all(given).map(plain)).toEqual(all({ ...given, events: awake }).map(plain))
      })
    )
  })
})

describe('taking somebody or something away', () => {
  it('takes away what an interview asked for', () => {
    fc.assert(
      fc.property(anyFacts, (given) => {
        const [gone, ...rest] = given.interviews
        if (gone === undefined) return
        const after = all({ ...given, interviews: rest })
        expect(after.filter(({ interview: id }) => id === gone.id)).toEqual([])
      })
    )
  })
})

it('asks for the holidays of a country only where one was chosen', () => {
  fc.assert(
    fc.property(anyFacts, (given) => {
      const asked = new Set<string | null>()
      touchpointsOf(given, (country, region, year) => {
        asked.add(country)
        return holidaysOf(country, region, year)
      })
      asked.delete(given.settings.country)
      expect([...asked]).toEqual([])
    })
  )
})

function counted({ interviews }: Facts): InterviewFacts[] {
  return interviews.filter(({ status }) => status === 'scheduled')
}

/** The date that counts, read from the rules anew: the newest word since the end, else their own. */
function lastPromiseOf(latest: InterviewFacts, events: readonly CadenceEvent[]): string | null {
  const end = instantOf(latest.start, latest.timeZone) + latest.minutes * MINUTE
  const since = events.filter((event) => event.kind === 'heard').filter(({ at }) => at >= end)
  const newest = Math.max(...since.map(({ at }) => at))
  const dates = since.filter(({ at }) => at === newest).map(({ promise }) => promise?.by ?? '')
  const [last = ''] = dates.sort().reverse()
  return last === '' ? (latest.promise?.by ?? null) : last
}

/** The same elements in any order. */
function mixed<T>(array: readonly T[]): fc.Arbitrary<T[]> {
  return fc.shuffledSubarray([...array], { minLength: array.length })
}
