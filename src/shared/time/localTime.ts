/** A date as people write it in one place, 'YYYY-MM-DD'. */
export type LocalDate = string

/** What a clock on the wall shows, 'YYYY-MM-DDTHH:mm'; a moment only together with a time zone. */
export type LocalDateTime = string

/** The years that the app keeps; outside them a date is a slip of the pen. */
export const FIRST_YEAR = 1900
export const LAST_YEAR = 2200

const DAY = 24 * 3_600_000
const DATE = /^\d{4}-\d\d-\d\d$/
const TIME = /^([01]\d|2[0-3]):[0-5]\d$/

/** Whether this is 'YYYY-MM-DD' and that day exists, in the years 1900 to 2200. */
export function isLocalDate(text: string): boolean {
  const { year } = dateParts(text)
  return year >= FIRST_YEAR && year <= LAST_YEAR && isOnCalendar(text)
}

/**
 * Whether this is 'YYYY-MM-DD' and that day exists, in any year from 1000: what is computed may lie
 * a little beyond the years that people may enter.
 */
export function isOnCalendar(text: string): boolean {
  if (!DATE.test(text)) return false
  const { year, month, day } = dateParts(text)
  if (year < 1000 || month < 1 || month > 12) return false
  return day >= 1 && day <= daysInMonth(year, month)
}

/** Whether this is 'YYYY-MM-DDTHH:mm' on a day that exists; that a clock skips it is no matter. */
export function isLocalDateTime(text: string): boolean {
  return isLocalDate(text.slice(0, 10)) && hasTime(text)
}

/** Whether 'THH:mm' follows the date. */
export function hasTime(text: string): boolean {
  return text.charAt(10) === 'T' && TIME.test(text.slice(11))
}

/** The numbers that a checked date or date and time begins with; the month counts from 1. */
export function dateParts(date: LocalDateTime): {
  year: number
  month: number
  day: number
} {
  return {
    year: Number(date.slice(0, 4)),
    month: Number(date.slice(5, 7)),
    day: Number(date.slice(8, 10))
  }
}

function daysInMonth(year: number, month: number): number {
  // Day 0 of the next month is the last of this one.
  return new Date(Date.UTC(year, month, 0)).getUTCDate()
}

/** The date after a checked one. */
export function nextDay(date: LocalDate): LocalDate {
  return dateOfDay(dayNumber(date) + 1)
}

/** Days from 1 January 1970 to a checked date, for reckoning with dates. */
export function dayNumber(date: LocalDate): number {
  const { year, month, day } = dateParts(date)
  return Date.UTC(year, month - 1, day) / DAY
}

/** The date that many days after 1 January 1970. */
export function dateOfDay(day: number): LocalDate {
  return new Date(day * DAY).toISOString().slice(0, 10)
}

/** The year of the date that many days after 1 January 1970. */
export function yearOfDay(day: number): number {
  return new Date(day * DAY).getUTCFullYear()
}

/** 1 Monday to 7 Sunday. */
export function weekdayOfDay(day: number): number {
  // 1 January 1970 was a Thursday; the second remainder is for days before it.
  return ((((day + 3) % 7) + 7) % 7) + 1
}
