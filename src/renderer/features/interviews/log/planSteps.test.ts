import { describe, expect, it } from 'vitest'
import { planOf } from './plan'
import { planSteps } from './planSteps'
import type { PlannedRound } from './planSteps'
import { nextRound } from './roundNames'

const london = {
  locale: 'en-GB',
  timeZone: 'Europe/London',
  now: Date.UTC(2025, 10, 26, 14)
}

function round(start: string, minutes: number, names: readonly string[]): PlannedRound {
  const plan = planOf(start, 'Europe/London', minutes)
  if (!plan) throw new Error('This should be a plan.')
  const wish = { thankYou: 'wanted' as const, wantsNone: false }
  return { plan, people: names.map((name) => ({ name, ...wish })) }
}

describe('what happens next', () => {
  it('is said for two rounds together', () => {
    const rounds = [
      round('2025-11-28T14:00', 60, ['Mirela Dimov']),
      round('2025-11-28T15:00', 45, ['Anselm Krüger', 'Jana Fiala'])
    ]
    const steps = planSteps(rounds, Date.UTC(2025, 11, 5, 9), london)
    expect(steps.map(({ title, when }) => `${title}: ${when}`)).toEqual([
      'Meet Mirela, then Anselm and Jana: Fri 28 Nov, 14:00–15:45',
      'Jot it down: asked at 15:45, once both are over',
      'Thank each of them: best by Sat 29 Nov, 15:00 and 15:45',
      'Follow up: Fri 5 Dec, if they name no date'
    ])
  })

  it('of what is over says what to do now', () => {
    const steps = planSteps([round('2025-11-26T10:00', 60, ['Dana'])], null, london)
    expect(steps.map(({ title, when }) => `${title}: ${when}`)).toEqual([
      'Met Dana: Wed 26 Nov, 10:00–11:00',
      'Jot it down: now, while it is fresh',
      'Thank Dana: best by Thu 27 Nov, 11:00'
    ])
  })

  it('asks for no thanks that nobody wants, and is nothing without a time', () => {
    const one = round('2025-11-28T14:00', 60, [])
    const people = [{ name: 'Dana', thankYou: 'not-wanted' as const, wantsNone: false }]
    const titles = planSteps([{ ...one, people }], null, london).map(({ title }) => title)
    expect(titles).toEqual(['Meet Dana', 'Jot it down'])
    expect(planSteps([], null, london)).toEqual([])
  })
})

describe('the next round', () => {
  const named = (...rounds: string[]) =>
    nextRound(rounds.map((round) => ({ round, kind: 'video' as const })))

  it.each([
    [[], '1st interview'],
    [['Phone screen'], '1st interview'],
    [['1st interview'], '2nd interview'],
    [['Phone screen', '1st interview', '2nd interview'], '3rd interview'],
    [['1st interview', 'Final interview'], '3rd interview'],
    [['3rd interview'], '4th interview'],
    [[...Array<string>(10).fill('')], '11th interview']
  ])('after %j is the %s', (rounds, expected) => {
    expect(named(...rounds)).toBe(expected)
  })
})
