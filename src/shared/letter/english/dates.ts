import { format, isValid, parseISO } from 'date-fns'
import { dayNumber, isLocalDate, type LocalDate } from '@shared/time/localTime'

/** So many days back a weekday alone says which day is meant. */
const ONE_WEEK = 7
/** So far away a date without its year may be another. */
const MOST_OF_A_YEAR = 300

/** "Friday 13 March", with its year where that is long ago or far ahead; null when it is no date. */
export function longDay(day: LocalDate, today: LocalDate): string | null {
  if (!isLocalDate(day)) return null
  const isFar = isLocalDate(today) && Math.abs(dayNumber(day) - dayNumber(today)) > MOST_OF_A_YEAR
  const date = parseISO(day)
  if (!isValid(date)) return null
  return format(date, isFar ? 'EEEE d MMMM yyyy' : 'EEEE d MMMM')
}

/**
 * When something was, as one says it on `today`: " on Monday", after a week " on Monday 9 March",
 * and nothing on the day itself, since nobody knows whether the letter leaves before midnight.
 */
export function onDay(day: LocalDate, today: LocalDate): string {
  const long = longDay(day, today)
  if (long === null) return ''
  const daysAgo = isLocalDate(today) ? dayNumber(today) - dayNumber(day) : ONE_WEEK
  if (daysAgo === 0) return ''
  return daysAgo > 0 && daysAgo < ONE_WEEK ? ` on ${format(parseISO(day), 'EEEE')}` : ` on ${long}`
}

/** "1:30 pm" or "13:30" from `HH:mm`. */
export function clockTime(time: string, isTwelveHour: boolean): string {
  const [hours = 0, minutes = 0] = time.split(':').map(Number)
  if (!isTwelveHour) return time
  const hour = hours % 12 === 0 ? 12 : hours % 12
  return `${hour}:${String(minutes).padStart(2, '0')} ${hours < 12 ? 'am' : 'pm'}`
}
