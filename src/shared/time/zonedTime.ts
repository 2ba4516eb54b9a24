import { dateParts, hasTime, isOnCalendar } from './localTime'
import type { LocalDate, LocalDateTime } from './localTime'

export { isLocalDate, isLocalDateTime } from './localTime'
export type { LocalDate, LocalDateTime } from './localTime'

/** A moment: milliseconds since the epoch (UTC). */
export type Instant = number

const MINUTE = 60_000
const DAY = 24 * 60 * MINUTE

/** Some twenty years of one zone; whoever asks for more begins anew. */
const MOST_DAYS = 8_000

/**
 * Longer than any offset from UTC, so that this long before a wall-clock time read as UTC lies
 * before every moment at which any zone's clock shows it.
 */
const BEFORE_ANY_OFFSET = 15 * 60 * MINUTE

/** Short names that ICU knows for its own past's sake and IANA does not; "BST" would be Dhaka. */
const ICU_ONLY =
  /^(ACT|AET|AGT|ART|AST|BET|BST|CAT|CNT|CST|CTT|EAT|ECT|IET|IST|JST|MIT|NET|NST|PLT|PNT|PRT|PST|SST|VST|SystemV\/.*)$/i

/** Making a formatter costs a hundred times what using it does. Only known zones get in. */
const offsetFormats = new Map<string, Intl.DateTimeFormat>()

/** The few offsets that exist, by how Intl writes them. */
const offsets = new Map<string, number>()

/** By zone and day since 1970; null for a day on which the clocks change. */
const offsetsByDay = new Map<string, Map<number, number | null>>()

/** Whether this is an IANA time zone name that this computer knows; "+02:00" and "" are none. */
export function isTimeZone(name: string): boolean {
  if (!/^[A-Za-z]/.test(name) || ICU_ONLY.test(name)) return false
  try {
    offsetFormat(name)
    return true
  } catch {
    return false
  }
}

/** Minutes that the zone's clocks are ahead of UTC; with a fraction in some zones before 1972. */
export function offsetMinutes(instant: Instant, zone: string): number {
  return offset(instant, zone) / MINUTE
}

/**
 * The moment at which the zone's clocks show this time. A time that a clock change skips is the
 * moment just as long after the gap began (02:30 in a 02:00→03:00 gap: 03:30); a time that occurs
 * twice is the first. (TZDate of @date-fns/tz takes the second.)
 * @throws RangeError for an unknown zone or a date that does not exist: check them before.
 */
export function instantOf(local: LocalDateTime, zone: string): Instant {
  if (!isOnCalendar(local.slice(0, 10)) || !hasTime(local))
    throw new RangeError(`No such date and time: ${local}`)
  const { year, month, day } = dateParts(local)
  const wall = Date.UTC(year, month - 1, day, Number(local.slice(11, 13)), Number(local.slice(14)))

  // The offset before a clock change answers both for a time that occurs twice (it gives the
  // first) and for one that is skipped; the offset after it only where the first misses.
  const before = offset(wall - BEFORE_ANY_OFFSET, zone)
  const byBefore = wall - before
  const after = offset(byBefore, zone)
  if (after === before) return byBefore
  const byAfter = wall - after
  return offset(byAfter, zone) === after ? byAfter : byBefore
}

/**
 * What the zone's clocks show at this moment, to the minute that has begun.
 * @throws RangeError for an unknown zone or no moment (NaN).
 */
export function localOf(instant: Instant, zone: string): LocalDateTime {
  return new Date(instant + offset(instant, zone)).toISOString().slice(0, 16)
}

/**
 * The date in the zone at this moment.
 * @throws RangeError for an unknown zone or no moment (NaN).
 */
export function localDateOf(instant: Instant, zone: string): LocalDate {
  return localOf(instant, zone).slice(0, 10)
}

/** Milliseconds that the zone's clocks are ahead of UTC. */
function offset(instant: Instant, zone: string): number {
  const ofDay = offsetOfDay(Math.floor(instant / DAY), zone)
  return ofDay ?? askedOffset(instant, zone)
}

/**
 * The offset of a whole day (UTC): that at its beginning, where it is the same at its end; null where
 * the clocks change in between. Asking Intl takes longer than everything else about an instant, and
 * most instants share their days.
 */
function offsetOfDay(day: number, zone: string): number | null {
  const days = offsetsByDay.get(zone)
  const known = days?.get(day)
  if (known !== undefined) return known
  const atStart = askedOffset(day * DAY, zone)
  const found = atStart === askedOffset((day + 1) * DAY, zone) ? atStart : null
  if (days === undefined || days.size >= MOST_DAYS) offsetsByDay.set(zone, new Map([[day, found]]))
  else days.set(day, found)
  return found
}

function askedOffset(instant: Instant, zone: string): number {
  const written = offsetFormat(zone).format(instant)
  const text = written.slice(written.indexOf('GMT') + 3)
  const known = offsets.get(text)
  if (known !== undefined) return known
  const parsed = parseOffset(text)
  offsets.set(text, parsed)
  return parsed
}

/** Reads "", "-05:00" or "-00:44:30". (tzOffset of @date-fns/tz loses the sign of the last.) */
function parseOffset(text: string): number {
  const [hours = 0, minutes = 0, seconds = 0] = text.slice(1).split(':').map(Number)
  const size = ((hours * 60 + minutes) * 60 + seconds) * 1000
  return text.startsWith('-') ? -size : size
}

function offsetFormat(zone: string): Intl.DateTimeFormat {
  const known = offsetFormats.get(zone)
  if (known) return known
  // "longOffset" writes the date and then "GMT-05:00", with English digits in en-US.
  const format = new Intl.DateTimeFormat('en-US', { timeZone: zone, timeZoneName: 'longOffset' })
  offsetFormats.set(zone, format)
  return format
}
