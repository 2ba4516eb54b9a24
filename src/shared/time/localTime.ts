/** A date as people write it in one place, 'YYYY-MM-DD'. */
export type LocalDate = string

/** What a clock on the wall shows, 'YYYY-MM-DDTHH:mm'; a moment only together with a time zone. */
export type LocalDateTime = string

/** The years that the app keeps; outside them a date is a slip of the pen. */
export const FIRST_YEAR = 1900
export const LAST_YEAR = 2200

const DATE = /^\d{4}-\d\d-\d\d$/
const TIME = /^([01]\d|2[0-3]):[0-5]\d$/

/** Whether this is 'YYYY-MM-DD' and that day exists, in the years 1900 to 2200. */
export function isLocalDate(text: string): boolean {
  if (!DATE.test(text)) return false
  const { year, month, day } = dateParts(text)
  if (year < FIRST_YEAR || year > LAST_YEAR || month < 1 || month > 12) return false
  return day >= 1 && day <= daysInMonth(year, month)
}

/** Whether this is 'YYYY-MM-DDTHH:mm' on a day that exists; that a clock skips it is no matter. */
export function isLocalDateTime(text: string): boolean {
  return text.charAt(10) === 'T' && isLocalDate(text.slice(0, 10)) && TIME.test(text.slice(11))
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
  const { year, month, day } = dateParts(date)
  return new Date(Date.UTC(year, month - 1, day + 1)).toISOString().slice(0, 10)
}
