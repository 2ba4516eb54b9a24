import type { DateContext } from '@renderer/ui/dates'
import { daysBetween, formatWeekday } from '@renderer/ui/dates'
import { dayText } from '@shared/time/dayText'
import { instantOf, localDateOf } from '@shared/time/zonedTime'
import type { LocalDate } from '@shared/time/localTime'

const WEEK = 7

/**
 * '2 more if no reply by Fri': messages that a day will hold unless they answer as they promised.
 * @param promisedBy the day by which; null where that has not been read
 */
export function moreIfNoReply(
  count: number,
  promisedBy: LocalDate | null,
  reader: DateContext & { readonly now: number }
): string {
  const words = `${count} more if no reply`
  if (promisedBy === null) return words
  const noon = instantOf(`${promisedBy}T12:00`, reader.timeZone)
  const away = daysBetween(reader.now, noon, reader)
  if (away >= 0 && away < WEEK) return `${words} by ${formatWeekday(noon, reader)}`
  const today = localDateOf(reader.now, reader.timeZone)
  return `${words} by ${dayText(promisedBy, reader.locale, today)}`
}
