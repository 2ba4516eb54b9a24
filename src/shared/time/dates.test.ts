import { describe, expect, it } from 'vitest'
import {
  daysBetween,
  formatDay,
  formatDayOfMonth,
  formatDuration,
  formatLongDay,
  formatMonth,
  formatRelativeDay,
  formatShortDate,
  formatSpan,
  formatTime
} from './dates'

const london = { locale: 'en-GB', timeZone: 'Europe/London' }
const newYork = { locale: 'en-US', timeZone: 'America/New_York' }
const friday = Date.UTC(2025, 10, 28, 16, 5)
const minute = 60_000
const hour = 60 * minute

describe('dates as the locale writes them', () => {
  it.each([
    ['en-GB', 'Fri 28 Nov'],
    ['en-US', 'Fri Nov 28'],
    ['de-DE', 'Fr. 28. Nov.'],
    ['ja-JP', '11月28日(金)']
  ])('a day in %s is compact and in its own order', (locale, text) => {
    expect(formatDay(friday, { ...london, locale })).toBe(text)
  })

  it('names the year only when it is another', () => {
    expect(formatDay(friday, london, Date.UTC(2025, 0, 5))).toBe('Fri 28 Nov')
    expect(formatDay(friday, london, Date.UTC(2026, 0, 5))).toBe('Fri 28 Nov 2025')
    expect(formatShortDate(friday, london, Date.UTC(2026, 0, 5))).toBe('28 Nov 2025')
  })

  it('spans days, and names months, with the year only when it is another', () => {
    const monday = friday - 4 * 24 * hour
    // How wide the spaces are, and whether there are any, differs from one Intl to another.
    const span = (from: number, to: number, now: number): string =>
      formatSpan(from, to, london, now).replace(/\s*–\s*/, '–')
    expect(span(monday, friday, friday)).toBe('24–28 Nov')
    expect(span(friday, friday + 5 * 24 * hour, friday)).toBe('28 Nov–3 Dec')
    expect(span(monday, friday, Date.UTC(2026, 0, 5))).toBe('24–28 Nov 2025')
    expect(formatMonth(friday, london, friday)).toBe('November')
    expect(formatMonth(friday, london, Date.UTC(2026, 0, 5))).toBe('November 2025')
  })

  it.each([
    ['en-GB', 'Fri 28'],
    ['en-US', 'Fri 28'],
    ['ja-JP', '28日(金)']
  ])('a day of the month in %s leaves the month out', (locale, text) => {
    expect(formatDayOfMonth(friday, { ...london, locale })).toBe(text)
  })

  it('writes the time in the clock of the locale and the zone', () => {
    expect(formatTime(friday, london)).toBe('16:05')
    expect(formatTime(Date.UTC(2025, 10, 28, 9), london)).toBe('09:00')
    expect(formatTime(friday, newYork).replace(/\s/u, ' ')).toBe('11:05 AM')
  })

  it('writes the long day in words', () => {
    expect(formatLongDay(friday, london)).toBe('Friday 28 November')
  })
})

describe('days from now', () => {
  const now = Date.UTC(2025, 10, 26, 23, 30)

  it.each([
    [Date.UTC(2025, 10, 26, 1), 'Today'],
    [Date.UTC(2025, 10, 27, 0, 10), 'Tomorrow'],
    [Date.UTC(2025, 10, 25, 23, 50), 'Yesterday'],
    [Date.UTC(2025, 11, 1, 12), 'In 5 days'],
    [Date.UTC(2025, 10, 23, 12), '3 days ago']
  ])('counts midnights, not hours (%#)', (instant, text) => {
    expect(formatRelativeDay(instant, london, now)).toBe(text)
  })

  it('counts them in the zone', () => {
    expect(formatRelativeDay(Date.UTC(2025, 10, 27, 4), newYork, now)).toBe('Today')
  })

  it('is not led astray by a night of 25 hours', () => {
    const before = Date.UTC(2025, 9, 25, 22, 30)
    expect(daysBetween(before, before + 24.5 * hour, london)).toBe(1)
  })
})

describe('lengths', () => {
  it.each([
    [19 * hour + 59 * minute, '19 h'],
    [hour, '1 h'],
    [5 * hour - 3, '5 h'],
    [hour - 1, '1 h'],
    [hour - minute, '59 min'],
    [45 * minute, '45 min'],
    [20_000, '1 min'],
    [0, '1 min']
  ])('%i ms are %s', (length, text) => {
    expect(formatDuration(length)).toBe(text)
  })
})
