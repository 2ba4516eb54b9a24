import { format, isValid, parseISO } from 'date-fns'

/** "Friday 13 March" from `YYYY-MM-DD`; null when it is no date. */
export function longDay(day: string): string | null {
  const date = parseISO(day)
  return isValid(date) ? format(date, 'EEEE d MMMM') : null
}

/** "Monday" from `YYYY-MM-DD`; null when it is no date. */
export function weekday(day: string): string | null {
  const date = parseISO(day)
  return isValid(date) ? format(date, 'EEEE') : null
}
