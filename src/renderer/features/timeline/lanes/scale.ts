import { instantOf, localDateOf, offsetMinutes } from '@shared/time/zonedTime'

/**
 * The scale of the lanes counts days on the reader's wall: 20418.5 is noon of the 20,418th day after
 * 1 January 1970, so that a day is as wide as any other, whatever the clocks do.
 */

const MINUTE = 60_000
const DAY = 24 * 60 * MINUTE

/** How many days may lie across the window. */
export const FEWEST_DAYS = 7
export const MOST_DAYS = 200

/** What is offered; the wheel finds everything between. */
export const ZOOMS = [
  { words: '2 weeks', days: 14 },
  { words: '5 weeks', days: 35 },
  { words: '2 months', days: 61 },
  { words: '3 months', days: 92 },
  { words: '6 months', days: 183 }
] as const

export const USUAL_DAYS = 35

/** Of an instant (ms) in the reader's zone. */
export function placeOf(instant: number, timeZone: string): number {
  return (instant + offsetMinutes(instant, timeZone) * MINUTE) / DAY
}

/** Noon of a day: an instant by which its date can be written. */
export function noonOf(day: number, timeZone: string): number {
  const date = new Date(day * DAY).toISOString().slice(0, 10)
  return instantOf(`${date}T12:00`, timeZone)
}

/** Of a date, 'YYYY-MM-DD', at an hour of the reader's clock. */
export function placeOfDate(date: string, hour: number): number {
  return Date.parse(`${date}T00:00:00Z`) / DAY + hour / 24
}

/** The instant that ends a date's working day, 17:00, in the zone it was named in. */
export function eveningOf(date: string, timeZone: string): number {
  return instantOf(`${date}T17:00`, timeZone)
}

/** The date in the zone, as a place. */
export function dayOf(instant: number, timeZone: string): number {
  return Date.parse(`${localDateOf(instant, timeZone)}T00:00:00Z`) / DAY
}

/** '5 weeks', '3 months': how long lies across the window. */
export function zoomWords(days: number): string {
  const known = ZOOMS.find((zoom) => Math.abs(zoom.days - days) < 0.5)
  if (known !== undefined) return known.words
  if (days < 56) return counted(Math.max(1, Math.round(days / 7)), 'week')
  return counted(Math.round(days / 30.5), 'month')
}

function counted(count: number, unit: string): string {
  return count === 1 ? `1 ${unit}` : `${count} ${unit}s`
}

export function withinZoom(days: number): number {
  return Math.min(MOST_DAYS, Math.max(FEWEST_DAYS, days))
}
