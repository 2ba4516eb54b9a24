import { daysBetween, formatDay, formatTime, type DateContext } from '@shared/time/dates'

/** '08:00', 'tomorrow 08:00', 'Fri 28 Nov 08:00': an instant to come, in the middle of a sentence. */
export function untilWords(until: number, now: number, context: DateContext): string {
  const time = formatTime(until, context)
  const days = daysBetween(now, until, context)
  if (days === 0) return time
  return days === 1 ? `tomorrow ${time}` : `${formatDay(until, context, now)} ${time}`
}
