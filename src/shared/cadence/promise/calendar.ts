import { dateParts, FIRST_YEAR, isLocalDate, LAST_YEAR } from '@shared/time/localTime'
import type { LocalDate } from '@shared/time/localTime'

/** A date as the count of days since 1970-01-01, so that dates add and compare. */
export type Day = number

/** ISO: Monday is 1, Sunday 7. */
export type Weekday = number

export const MONDAY: Weekday = 1
export const TUESDAY: Weekday = 2
export const WEDNESDAY: Weekday = 3
export const FRIDAY: Weekday = 5
export const SUNDAY: Weekday = 7

const DAY = 86_400_000
const FIRST = Date.UTC(FIRST_YEAR, 0, 1) / DAY
const LAST = Date.UTC(LAST_YEAR, 11, 31) / DAY

/** The month counts from 0 here. Unlike Date.UTC, this takes the year 1 for no 1901. */
function utcDay(year: number, month: number, date: number): Day {
  return new Date(0).setUTCFullYear(year, month, date) / DAY
}

export function dayOf(date: LocalDate): Day {
  const { year, month, day } = dateParts(date)
  return utcDay(year, month - 1, day)
}

/** Null outside the years that the app keeps. */
export function localDateOf(day: Day): LocalDate | null {
  // Written so that NaN, which counting in millions of years gives, is outside too.
  if (!(day >= FIRST && day <= LAST)) return null
  return new Date(day * DAY).toISOString().slice(0, 10)
}

/** The day of a date that is written out, the month from 1; null when there is none. */
export function dayAt(year: number, month: number, date: number): Day | null {
  const pad = (value: number, length: number): string => String(value).padStart(length, '0')
  const written = `${pad(year, 4)}-${pad(month, 2)}-${pad(date, 2)}`
  return isLocalDate(written) ? dayOf(written) : null
}

/** Year and month (from 1) of a day. */
export function monthOf(day: Day): { year: number; month: number; date: number } {
  const date = new Date(day * DAY)
  return { year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, date: date.getUTCDate() }
}

export function weekdayOf(day: Day): Weekday {
  // Day 0 was a Thursday; days before it are negative.
  return ((((day + 3) % 7) + 7) % 7) + 1
}

/** A weekday of the week, Monday to Sunday, that is so many weeks after a day's own. */
export function inWeek(day: Day, weeks: number, weekday: Weekday): Day {
  return day - weekdayOf(day) + weekday + weeks * 7
}

/** The first such weekday strictly after a day. */
export function weekdayAfter(day: Day, weekday: Weekday): Day {
  return day + ((weekday - weekdayOf(day) + 6) % 7) + 1
}

/** The n-th day from Monday to Friday after a day, which need not be one and never counts. */
export function addBusinessDays(day: Day, n: number): Day {
  const weekday = weekdayOf(day)
  // From a Saturday or Sunday the count is the same as from the Friday before.
  const passed = Math.min(weekday, FRIDAY)
  const start = day - weekday + passed
  const weeks = Math.floor((passed - 1 + n) / 5)
  return start + n + weeks * 2
}

/** The same day so many months later, or that month's last day where there is none. */
export function addMonths(day: Day, months: number): Day {
  const { year, month, date } = monthOf(day)
  const last = utcDay(year, month + months, 0)
  return Math.min(utcDay(year, month - 1 + months, 1) + date - 1, last)
}

/** A month's last day from Monday to Friday; months past the twelfth run into the next year. */
export function lastWeekday(year: number, month: number): Day {
  const last = utcDay(year, month, 0)
  return last - Math.max(0, weekdayOf(last) - FRIDAY)
}

/** A date of a month, which runs into the next year like the above; the month must have that date. */
export function dateOfMonth(year: number, month: number, date: number): Day {
  return utcDay(year, month - 1, date)
}

export function latest(days: readonly (Day | null)[]): Day | null {
  const named = days.filter((day) => day !== null)
  return named.length === 0 ? null : Math.max(...named)
}
