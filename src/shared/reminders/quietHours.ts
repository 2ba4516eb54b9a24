import type { QuietHours } from '@shared/model/reminderSettings'
import { dateOfDay, dayNumber, nextDay } from '@shared/time/localTime'
import type { LocalDate } from '@shared/time/localTime'
import { instantOf, localDateOf } from '@shared/time/zonedTime'
import type { Instant } from '@shared/time/zonedTime'

/** The quiet around an instant, as instants; its end does not belong to it. */
export interface Quiet {
  from: Instant
  to: Instant
}

/** Said this long before it gets quiet: there is time to see it, and perhaps to write. */
const BEFORE_QUIET = 15 * 60_000

/** The quiet hours that an instant lies in; null where it lies in none. */
export function quietAt(at: Instant, hours: QuietHours | null, zone: string): Quiet | null {
  if (hours === null || hours.from === hours.to) return null
  const today = localDateOf(at, zone)
  const yesterday = dateOfDay(dayNumber(today) - 1)
  const found = [yesterday, today].map((date) => quietOf(date, hours, zone))
  return found.find(({ from, to }) => from <= at && at < to) ?? null
}

/** Those that begin on a date. */
function quietOf(date: LocalDate, { from, to }: QuietHours, zone: string): Quiet {
  const lastDate = to < from ? nextDay(date) : date
  return { from: instantOf(`${date}T${from}`, zone), to: instantOf(`${lastDate}T${to}`, zone) }
}

/**
 * When to say what is wanted at an instant: after the quiet hours that this lies in, but before they
 * begin where it would be true no more when they end.
 * @param earliest before which it cannot be said; quiet or not, then
 * @param until from where on it is not true; null where it stays true
 */
export function outsideQuiet(
  wanted: Instant,
  { earliest, until }: { earliest: Instant; until: Instant | null },
  { quiet: hours, zone }: { quiet: QuietHours | null; zone: string }
): Instant {
  const quiet = quietAt(wanted, hours, zone)
  if (quiet === null) return wanted
  if (until === null || quiet.to < until) return quiet.to
  return Math.max(earliest, quiet.from - BEFORE_QUIET)
}
