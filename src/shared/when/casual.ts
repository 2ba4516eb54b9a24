import * as english from 'chrono-node/en'
import * as german from 'chrono-node/de'
import { dateOfDay, dayNumber } from '../time/localTime'
import type { LocalDate, LocalDateTime } from '../time/localTime'

/** What casual words meant: a day, or a stretch of time from now. */
export type Casual = { date: LocalDate } | { milliseconds: number }

/** 'next week' names no day, whatever a machine would make of it. */
const NO_DAY = /^(?:this|next|last|past|coming|nächste\p{L}*|letzte\p{L}*)\s+(?:\p{L}+)$/u
const AFTER_TOMORROW = new Map([
  ['day after tomorrow', 2],
  ['day before yesterday', -2],
  ['übermorgen', 2],
  ['vorgestern', -2]
])

/**
 * What 'tomorrow', 'in two hours' or '3 days ago' means. The whole text must be understood: half of
 * it would be a guess. Null where it is not.
 * @param now what the clock on the wall shows
 */
export function casual(text: string, now: LocalDateTime, locale: string): Casual | null {
  const days = AFTER_TOMORROW.get(text)
  if (days !== undefined) return { date: dateOfDay(dayNumber(now.slice(0, 10)) + days) }
  if (NO_DAY.test(text)) return null
  const parsers = locale.startsWith('de') ? [english.GB, german.casual] : [english.GB]
  // The wall's time as if it were UTC: what comes out is again what a clock on that wall shows.
  const instant = new Date(`${now}:00Z`)
  for (const parser of parsers) {
    const [found, another] = parser.parse(text, { instant, timezone: 0 })
    if (!found || another || found.end || found.text.length !== text.length) continue
    const { start } = found
    if (start.isCertain('hour')) return { milliseconds: start.date().getTime() - instant.getTime() }
    if (start.isCertain('day')) return { date: start.date().toISOString().slice(0, 10) }
  }
  return null
}
