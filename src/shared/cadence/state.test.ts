import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { CLOSED_STATES, PENDING_STATES } from '@shared/model/words'
import { isSnoozed, stateAt } from './state'

const pending = { opensAt: 1000, dueAt: 2000, overdueAt: 3000, lapsesAt: 4000, closed: null }

describe('stateAt', () => {
  it.each([
    [-Infinity, 'waiting'],
    [999, 'waiting'],
    [1000, 'open'],
    [1999, 'open'],
    [2000, 'due'],
    [2999, 'due'],
    [3000, 'overdue'],
    [3999, 'overdue'],
    [4000, 'lapsed'],
    [Infinity, 'lapsed']
  ])('at %d is %s', (now, expected) => expect(stateAt(pending, now)).toBe(expected))

  it('never lapses without a time to', () => {
    expect(stateAt({ ...pending, lapsesAt: null }, Infinity)).toBe('overdue')
  })

  it('is overdue at once where being due and overdue fall together', () => {
    expect(stateAt({ ...pending, dueAt: 3000 }, 2999)).toBe('open')
    expect(stateAt({ ...pending, dueAt: 3000 }, 3000)).toBe('overdue')
  })

  it.each(CLOSED_STATES)('stays %s whatever the clock says', (closed) => {
    for (const now of [0, 1000, 2000, 3000, 4000]) {
      expect(stateAt({ ...pending, closed }, now)).toBe(closed)
    }
  })

  it('passes its states in order as the clock goes on', () => {
    const clock = fc.integer({ min: 0, max: 5000 })
    fc.assert(
      fc.property(clock, clock, (a, b) => {
        const [earlier, later] = [Math.min(a, b), Math.max(a, b)].map((now) => place(now))
        expect(earlier).toBeLessThanOrEqual(later ?? -1)
      })
    )
  })
})

describe('isSnoozed', () => {
  it('lasts until its end, which is no longer part of it', () => {
    expect(isSnoozed({ snoozedUntil: 1000 }, 999)).toBe(true)
    expect(isSnoozed({ snoozedUntil: 1000 }, 1000)).toBe(false)
    expect(isSnoozed({ snoozedUntil: null }, 0)).toBe(false)
  })
})

function place(now: number): number {
  return PENDING_STATES.findIndex((state) => state === stateAt(pending, now))
}
