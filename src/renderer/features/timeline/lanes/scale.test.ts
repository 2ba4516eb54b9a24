import { describe, expect, it } from 'vitest'
import { axisOf, axisRoom } from './axis'
import { drawnFrom, windowFor, withinDrawn } from './drawn'
import { noonOf, placeOf, placeOfDate, withinZoom, zoomWords } from './scale'
import { interviewMark } from './upperLine'
import { testEntry } from '@renderer/ipc/testViews'

const HOUR = 3_600_000
const london = 'Europe/London'
const now = Date.UTC(2025, 10, 26, 14)
const reader = { now, locale: 'en-GB', timeZone: london }
const today = Math.floor(placeOf(now, london))

describe('places', () => {
  it('are days on the wall, whole at midnight there', () => {
    expect(placeOf(Date.UTC(2025, 6, 1, 23), london) % 1).toBe(0)
    expect(placeOf(Date.UTC(2025, 10, 26, 12), london) % 1).toBe(0.5)
    expect(placeOfDate('2025-11-26', 12)).toBe(placeOf(Date.UTC(2025, 10, 26, 12), london))
    expect(noonOf(today, london)).toBe(Date.UTC(2025, 10, 26, 12))
  })

  it('are a day apart from one noon to the next, also when the clocks change', () => {
    const before = placeOf(Date.UTC(2026, 2, 28, 12), london)
    expect(placeOf(Date.UTC(2026, 2, 29, 11), london) - before).toBe(1)
  })
})

describe('how much time is shown', () => {
  it.each([
    [7, '1 week'],
    [14, '2 weeks'],
    [35.2, '5 weeks'],
    [61, '2 months'],
    [120, '4 months'],
    [183, '6 months']
  ])('%d days are %s', (days, words) => expect(zoomWords(days)).toBe(words))

  it('stays between a week and half a year', () => {
    expect(withinZoom(1)).toBe(7)
    expect(withinZoom(5000)).toBe(200)
  })
})

describe('the axis', () => {
  const words = (dayWidth: number) => {
    const { spans, days } = axisOf(today - 9, today + 12, axisRoom(dayWidth), reader)
    return {
      spans: spans.map((span) => span.words.replace(/\s*–\s*/, '–')),
      days: days.toSorted((a, b) => a.day - b.day).map((day) => day.words)
    }
  }

  it('names weeks and days, and weekdays where there is room', () => {
    expect(words(24).spans).toEqual(['17–23 Nov', '24–30 Nov', '1–7 Dec'])
    expect(words(24).days.slice(0, 3)).toEqual(['17', '18', '19'])
    expect(words(60).days[0]).toBe('Mon 17')
  })

  it('names months and Mondays where days are narrow, and always today', () => {
    expect(words(15).days).toEqual(['17', '24', '26', '1'])
    expect(words(5)).toEqual({ spans: ['December'], days: ['17', '26', '1'] })
  })
})

describe('what is drawn', () => {
  const mark = (days: number, id = days) =>
    interviewMark(testEntry(now + days * 24 * HOUR, { id }), now)

  it('has windows of a few lengths only', () => {
    expect([10, 16, 35, 61, 183].map(windowFor)).toEqual([16, 16, 64, 64, 256])
  })

  it('is a window and the next, and the mark with the focus', () => {
    const drawn = drawnFrom(today - 20, 228)
    expect(drawn.from).toBeLessThanOrEqual(today - 20)
    expect(drawn.to).toBeGreaterThanOrEqual(today - 20 + 228)
    expect(drawnFrom(drawn.from, 228)).toEqual(drawn)
    const marks = [mark(-900), mark(0), mark(900)]
    const keys = (kept: string | null) =>
      withinDrawn({ marks, waits: [] }, drawn, reader, kept).marks.map(({ key }) => key)
    expect(keys(null)).toEqual(['interview-0'])
    expect(keys('interview--900')).toEqual(['interview--900', 'interview-0'])
  })
})
