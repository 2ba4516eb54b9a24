import {
  daysBetween,
  formatDay,
  formatRelativeDay,
  formatTime,
  formatWeekdayName
} from '@shared/time/dates'
import type { DateContext } from '@shared/time/dates'
import type { Instant } from '@shared/time/zonedTime'

/** When and where the words are read. */
export interface Reader extends DateContext {
  readonly now: Instant
}

/** 'today', 'tomorrow', 'yesterday', 'on Monday' within a week, 'on Fri 12 Dec'. */
export function nearDay(instant: Instant, reader: Reader): string {
  const away = Math.abs(daysBetween(reader.now, instant, reader))
  if (away <= 1) return formatRelativeDay(instant, reader, reader.now).toLowerCase()
  return `on ${away < 7 ? formatWeekdayName(instant, reader) : formatDay(instant, reader, reader.now)}`
}

/** '17:00' today, 'tomorrow 09:00', 'Friday 09:00', 'Fri 12 Dec 09:00'. */
export function nearTime(instant: Instant, reader: Reader): string {
  const time = formatTime(instant, reader)
  const away = daysBetween(reader.now, instant, reader)
  return away === 0 ? time : `${nearDay(instant, reader).replace(/^on /, '')} ${time}`
}

/** 'A', 'A and B', 'A, B and C'. */
export function listed(names: readonly string[]): string {
  const last = names.at(-1) ?? ''
  return names.length < 2 ? last : `${names.slice(0, -1).join(', ')} and ${last}`
}

export function sentences(...all: readonly string[]): string {
  return all.filter((one) => one !== '').join(' ')
}
