import { dayNumber } from '@renderer/ui/dates'
import type { DateContext } from '@renderer/ui/dates'
import { offsetMinutes } from '@shared/time/zonedTime'

const MINUTE = 60_000
const DAY = 24 * 60 * MINUTE
/** No zone changes its clocks and changes them back within this time. */
const SPAN = 7 * DAY

/**
 * The calendar day of each instant, counted as `dayNumber` counts it. Asking the calendar for every
 * one of many thousands would take seconds, so it is asked once for a week in which no clock changes.
 */
export function dayNumbersOf(instants: Float64Array, context: DateContext): Int32Array {
  /** Minutes by week; null for a week in which the clocks change. */
  const offsets = new Map<number, number | null>()
  const offsetIn = (week: number): number | null => {
    const known = offsets.get(week)
    if (known !== undefined) return known
    const [first, last] = [week * SPAN, (week + 1) * SPAN].map((instant) =>
      offsetMinutes(instant, context.timeZone)
    )
    const offset = first === last && first !== undefined ? first : null
    offsets.set(week, offset)
    return offset
  }
  return Int32Array.from(instants, (instant) => {
    const offset = offsetIn(Math.floor(instant / SPAN))
    return offset === null
      ? dayNumber(instant, context)
      : Math.floor((instant + offset * MINUTE) / DAY)
  })
}
