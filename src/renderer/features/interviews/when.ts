import { formatDay, formatTime } from '@renderer/ui/dates'
import type { DateContext } from '@renderer/ui/dates'

/** An interview's span; instants. */
export interface Span {
  startsAt: number
  endsAt: number
}

/** Whose clock and habits it is written for. */
interface Reader extends DateContext {
  readonly now: number
}

/** 'Fri 28 Nov, 14:00–15:00'; over midnight 'Fri 28 Nov, 23:30 – Sat 29 Nov, 00:30'. */
export function spanInWords(span: Span, reader: Reader): string {
  const day = formatDay(span.startsAt, reader, reader.now)
  const lastDay = formatDay(span.endsAt, reader, reader.now)
  const start = formatTime(span.startsAt, reader)
  const end = formatTime(span.endsAt, reader)
  if (day !== lastDay) return `${day}, ${start} – ${lastDay}, ${end}`
  // '2:00 PM–3:00 PM' would read as one word.
  return `${day}, ${start}${/\s/u.test(start) ? ' – ' : '–'}${end}`
}

/**
 * As the clock at the interview's place shows it: 'Fri 28 Nov, 14:00–15:00 · London'. Where the
 * reader's clock differs, with theirs: 'Fri 28 Nov, 16:00–16:45 · Berlin, 15:00 for you'.
 */
export function spanThere(span: Span, zone: string, reader: Reader): string {
  const there = { locale: reader.locale, now: reader.now, timeZone: zone }
  const written = `${spanInWords(span, there)} · ${cityOf(zone)}`
  const day = formatDay(span.startsAt, reader, reader.now)
  const time = formatTime(span.startsAt, reader)
  const isSameDay = day === formatDay(span.startsAt, there, reader.now)
  if (isSameDay && time === formatTime(span.startsAt, there)) return written
  return `${written}, ${isSameDay ? time : `${day}, ${time}`} for you`
}

/** As `spanThere`, but without the place where the reader's clock agrees with the one there. */
export function spanForReader(span: Span, zone: string, reader: Reader): string {
  const there = spanThere(span, zone, reader)
  return there.endsWith(` · ${cityOf(zone)}`) ? spanInWords(span, reader) : there
}

/** 'New York' of 'America/New_York'. */
export function cityOf(zone: string): string {
  return zone.slice(zone.lastIndexOf('/') + 1).replace(/_/g, ' ')
}
