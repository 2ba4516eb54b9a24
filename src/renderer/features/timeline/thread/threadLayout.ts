import type { ThreadIndexView } from '@shared/model/timelineViews'
import type { DateContext } from '@renderer/ui/dates'
import { dayNumbersOf } from './dayNumbers'

/** What is drawn where, in CSS pixels from the top of the thread. */
export interface ThreadLayout {
  /** The places in the index that are drawn, newest first; the others are folded away. */
  places: Uint32Array
  /** The calendar day of each of these. */
  days: Int32Array
  /** Where each begins, and after the last where all end. */
  tops: Float64Array
  /** How many of them are still ahead: the line of now stands before this one. */
  aheadCount: number
  /** What is folded away behind the message that is drawn at a place. */
  folded: ReadonlyMap<number, Folded>
}

/** Messages of one day that only count if they do not keep the day that they promised. */
export interface Folded {
  count: number
  /** The place of the first of them. */
  first: number
}

/** The measures of the thread's rows, which their styles repeat. */
export const MEASURES = {
  /** Of the line of now. */
  now: 22,
  /** A person or a message, and what is between two of them. */
  line: 24,
  lineGap: 2,
  /** The company over the round. */
  leastLines: 39,
  /** Above and below what an entry says. */
  padding: 12,
  /** Between two entries of a day, and above and below a day. */
  gap: 1,
  dayGap: 4
} as const

/**
 * @param now ms
 * @param unfolded the days whose folded messages somebody asked to see
 */
export function threadLayout(
  index: ThreadIndexView,
  now: number,
  context: DateContext,
  unfolded: ReadonlySet<number>
): ThreadLayout {
  const allDays = dayNumbersOf(index.at, context)
  const { places, folded } = unfoldedPlaces(index, allDays, unfolded)
  const days = Int32Array.from(places, (place) => allDays[place] ?? 0)
  const aheadCount = countAhead(index, places, now)
  const tops = new Float64Array(places.length + 1)
  let top = 0
  for (let row = 0; row < places.length; row++) {
    if (row === aheadCount) top += MEASURES.now
    tops[row] = top
    const isFirst = row === aheadCount || days[row] !== days[row - 1]
    const isLast = row + 1 === aheadCount || days[row] !== days[row + 1]
    top +=
      (isFirst ? MEASURES.dayGap : MEASURES.gap) +
      entryHeight(index, places[row] ?? 0) +
      (isLast ? MEASURES.dayGap : 0)
  }
  tops[places.length] = aheadCount === places.length ? top + MEASURES.now : top
  return { places, days, tops, aheadCount, folded }
}

/** Where the line of now begins. */
export function nowTop({ tops, aheadCount, places }: ThreadLayout): number {
  const below = tops[aheadCount] ?? 0
  return places.length === 0 ? 0 : below - MEASURES.now
}

/** Whether this row begins a day, on its side of now. */
export function beginsDay({ days, aheadCount }: ThreadLayout, row: number): boolean {
  return row === 0 || row === aheadCount || days[row] !== days[row - 1]
}

/**
 * Where the day of those ahead begins that this height cuts least: at its entry, or behind it; where
 * none begins any more before the line of now, the first whole entry, and else this height itself.
 */
export function wholeDayTop(layout: ThreadLayout, from: number): number {
  const { tops, aheadCount } = layout
  const at = Math.max(0, lastAtOrBefore(tops, from))
  let day = at
  while (day < aheadCount && !beginsDay(layout, day)) day += 1
  if (day < aheadCount) return tops[day] ?? from
  const whole = (tops[at] ?? 0) < from ? at + 1 : at
  return whole < aheadCount ? (tops[whole] ?? from) : from
}

/** The rows that lie between two heights: the first, and the first behind them. */
export function rowsBetween(
  { tops, places }: ThreadLayout,
  from: number,
  to: number
): { first: number; end: number } {
  const first = Math.max(0, lastAtOrBefore(tops, from))
  const end = Math.min(places.length, lastAtOrBefore(tops, to) + 1)
  return { first: Math.min(first, places.length), end: Math.max(first, end) }
}

/** The row that stands for this place, or -1 where it is folded away. */
export function rowOfPlace({ places }: ThreadLayout, place: number): number {
  let low = 0
  let high = places.length - 1
  while (low <= high) {
    const middle = (low + high) >> 1
    const found = places[middle] ?? 0
    if (found === place) return middle
    if (found < place) low = middle + 1
    else high = middle - 1
  }
  return -1
}

/** What one entry takes without what is around it. */
function entryHeight(index: ThreadIndexView, place: number): number {
  const isAsking = index.types[place] === 1
  const people = Math.max(1, index.people[place] ?? 0)
  const lines = isAsking ? 1 : people + (index.askings[place] ?? 0)
  const { line, lineGap, leastLines, padding } = MEASURES
  return padding + Math.max(leastLines, lines * (line + lineGap) - lineGap)
}

/** Messages that wait for a promised day stand behind the first message of their day. */
function unfoldedPlaces(
  index: ThreadIndexView,
  days: Int32Array,
  unfolded: ReadonlySet<number>
): Pick<ThreadLayout, 'places' | 'folded'> {
  const places: number[] = []
  const folded = new Map<number, Folded>()
  const heads = firstAskings(index, days)
  for (let place = 0; place < index.ids.length; place++) {
    const day = days[place] ?? 0
    const head = heads.get(day)
    const isFolded =
      index.isPromised[place] === 1 && head !== place && head !== undefined && !unfolded.has(day)
    if (isFolded) {
      const before = folded.get(head)
      folded.set(head, { count: (before?.count ?? 0) + 1, first: before?.first ?? place })
    } else places.push(place)
  }
  return { places: Uint32Array.from(places), folded }
}

/** The message that each day shows first: one that is sure where there is one. */
function firstAskings(index: ThreadIndexView, days: Int32Array): Map<number, number> {
  const heads = new Map<number, number>()
  for (let place = 0; place < index.ids.length; place++) {
    if (index.types[place] !== 1) continue
    const day = days[place] ?? 0
    const head = heads.get(day)
    const isSurer = head !== undefined && index.isPromised[head] === 1 && !index.isPromised[place]
    if (head === undefined || isSurer) heads.set(day, place)
  }
  return heads
}

function countAhead(index: ThreadIndexView, places: Uint32Array, now: number): number {
  let low = 0
  let high = places.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((index.at[places[middle] ?? 0] ?? 0) > now) low = middle + 1
    else high = middle
  }
  return low
}

/** The last of these ascending numbers that is not over `value`; -1 where all are. */
function lastAtOrBefore(ascending: Float64Array, value: number): number {
  let low = 0
  let high = ascending.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((ascending[middle] ?? 0) <= value) low = middle + 1
    else high = middle
  }
  return low - 1
}
