import { describe, expect, it } from 'vitest'
import { testTouchpoint } from '@renderer/ipc/testViews'
import { percentBest, percentPassed, trackWords } from './trackWords'

const HOUR = 3_600_000
const now = Date.UTC(2025, 10, 26, 14)
const reader = { now, locale: 'en-GB', timeZone: 'Europe/London' }

describe('the caption over a window', () => {
  it('counts down to the first 24 hours', () => {
    expect(trackWords(testTouchpoint(now - 21 * HOUR), reader)).toMatchObject({
      state: 'Due today · 3 h left',
      deadline: 'by 17:00',
      isBest: true,
      spoken: '21 of 48 hours have passed. Due in 3 h, best by today 17:00.'
    })
    expect(trackWords(testTouchpoint(now - 5 * HOUR), reader).state).toBe(
      'Due tomorrow · 19 h left'
    )
  })

  it('then to the last call', () => {
    expect(trackWords(testTouchpoint(now - 43 * HOUR), reader)).toMatchObject({
      state: 'Last call · 5 h left',
      deadline: 'until 19:00',
      isBest: false,
      spoken: '43 of 48 hours have passed. Last call, 5 h left, until today 19:00.'
    })
  })

  it('and then says that it is still worth sending', () => {
    expect(trackWords(testTouchpoint(now - 60 * HOUR), reader)).toMatchObject({
      tone: 'over',
      state: 'Late · still worth sending',
      deadline: ''
    })
  })
})

describe('the caption over the days of a follow-up', () => {
  const today = testTouchpoint(0, {
    kind: 'follow-up',
    opensAt: now - 5 * HOUR,
    dueAt: now + 3 * HOUR,
    overdueAt: now + 51 * HOUR,
    lapsesAt: null
  })
  const at = (hours: number) => trackWords(today, { ...reader, now: now + hours * HOUR })

  it('goes from its day to the last one', () => {
    expect(at(0)).toMatchObject({
      tone: 'due',
      state: 'Due today · 3 h left',
      deadline: 'by 17:00',
      scale: { start: 'Wed 26 Nov', middle: '', end: 'Fri 28 Nov' },
      spoken: 'Due in 3 h, best by today 17:00.'
    })
    expect(at(3)).toMatchObject({
      tone: 'last',
      state: 'Follow up now',
      deadline: 'until Fri 28 Nov'
    })
    expect(at(51)).toMatchObject({
      tone: 'over',
      state: 'Overdue · 2 days',
      deadline: 'no reply yet',
      spoken: 'Overdue, 2 days. No reply yet.'
    })
  })

  it('counts hours for an interview that they missed', () => {
    const missed = testTouchpoint(0, {
      kind: 'no-show',
      opensAt: now - 0.75 * HOUR,
      dueAt: now + HOUR,
      overdueAt: now + 23 * HOUR,
      lapsesAt: null
    })
    expect(trackWords(missed, reader)).toMatchObject({
      state: 'Due today · 1 h left',
      deadline: 'by 15:00',
      scale: { start: '0', middle: '2 h', end: '24 h' }
    })
  })
})

describe('the bar', () => {
  it.each([
    [-3, 0],
    [0, 0],
    [12, 25],
    [43, 89.6],
    [48, 100],
    [90, 100]
  ])('%i hours after the end is %d %% full', (hours, percent) => {
    expect(percentPassed(testTouchpoint(now - hours * HOUR), now)).toBeCloseTo(percent, 1)
  })

  it('has its gap half-way', () => {
    expect(percentBest(testTouchpoint(now))).toBe(50)
  })
})
