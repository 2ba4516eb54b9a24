import type { LaneHeadView } from '@shared/model/lanesViews'
import { placeOf, placeOfDate } from './scale'

/** Room beyond the first and the last of it, and from today on, in days. */
const BEYOND = 7
const AHEAD = 28

/** From which place to which there is something to see, or may be soon. */
export function extentOf(
  heads: readonly LaneHeadView[],
  today: number,
  timeZone: string
): { begin: number; end: number } {
  let begin = today - AHEAD
  let end = today + AHEAD
  for (const { firstAt, interview, next, decideBy } of heads) {
    begin = Math.min(begin, placeOf(firstAt, timeZone))
    if (interview !== null) end = Math.max(end, placeOf(interview.endsAt, timeZone))
    if (next !== null) end = Math.max(end, placeOf(next.overdueAt, timeZone))
    if (decideBy !== null) end = Math.max(end, placeOfDate(decideBy, 24))
  }
  return { begin: begin - BEYOND, end: end + BEYOND }
}
