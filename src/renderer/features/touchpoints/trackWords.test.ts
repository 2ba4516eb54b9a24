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
