import type { QuietHours } from '@shared/model/reminderSettings'
import { dateOfDay } from '@shared/time/localTime'
import { instantOf, offsetMinutes } from '@shared/time/zonedTime'
import type { Instant } from '@shared/time/zonedTime'

const MINUTE = 60_000
const DAY = 24 * 60 * MINUTE

/** The quiet around an instant, as instants; its end does not belong to it. */
export interface Quiet {
  from: Instant
  to: Instant
}

/** Said this long before it gets quiet: there is time to see it, and perhaps to write. */
const BEFORE_QUIET = 15 * MINUTE

/** A day of one zone and its hours, as they are asked for again and again. */
const known = new Map<string, Map<number, Quiet>>()

/** Some years of one zone; whoever asks for more begins anew. */
const MOST_DAYS = 1_000

/** The quiet hours that an instant lies in; null where it lies in none. */
export function quietAt(at: Instant, hours: QuietHours | null, zone: string): Quiet | null {
  if (hours === null || hours.from === hours.to) return null
  const today = Math.floor((at + offsetMinutes(at, zone) * MINUTE) / DAY)
  for (const day of [today, today - 1]) {
    const quiet = quietOf(day, hours, zone)
    if (quiet.from <= at && at < quiet.to) return quiet
  }
  return null
}

/** Those that begin on a day, counted from 1 January 1970. */
function quietOf(day: number, { from, to }: QuietHours, zone: string): Quiet {
  const days = daysOf(`${zone} ${from} ${to}`)
  const found = days.get(day) ?? {
    from: instantOf(`${dateOfDay(day)}T${from}`, zone),
    to: instantOf(`${dateOfDay(to < from ? day + 1 : day)}T${to}`, zone)
  }
  days.set(day, found)
  return found
}

function daysOf(key: string): Map<number, Quiet> {
  const days = known.get(key)
  if (days !== undefined && days.size < MOST_DAYS) return days
  const fresh = new Map<number, Quiet>()
  known.set(key, fresh)
  return fresh
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
