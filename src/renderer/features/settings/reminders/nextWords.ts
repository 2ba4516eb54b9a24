import { daysBetween, formatDay, formatTime, formatWeekday } from '@shared/time/dates'
import type { DateContext } from '@shared/time/dates'

/** Within it, the weekday alone says which day is meant. */
const WEEK = 7

/** '16:00' today, 'Thu 08:00' within a week, 'Fri 12 Dec 08:00' later. */
export function whenSaid(at: number, now: number, context: DateContext): string {
  const time = formatTime(at, context)
  const away = daysBetween(now, at, context)
  if (away === 0) return time
  const day = away > 0 && away < WEEK ? formatWeekday(at, context) : formatDay(at, context, now)
  return `${day} ${time}`
}
