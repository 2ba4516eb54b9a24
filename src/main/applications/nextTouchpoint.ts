import { isSnoozed, stateAt } from '@shared/cadence/state'
import type { NextTouchpoint } from '@shared/model/applicationRow'
import type { TouchpointView } from '@shared/model/views'

/**
 * Of one application's pending touchpoints the one to speak of: the most urgent that can be written
 * now, in the order of the timeline, else the first that comes. Null where there is none.
 */
export function nextOf(pending: readonly TouchpointView[], now: number): NextTouchpoint | null {
  const [touchpoint] = pending.toSorted((a, b) => urgency(a, now) - urgency(b, now) || a.id - b.id)
  if (touchpoint === undefined) return null
  const count = pending.filter((other) => isLike(other, touchpoint, now)).length
  return { touchpoint, count }
}

/** Far beyond the difference of any two instants, and small enough to count every millisecond. */
const BAND = 2e14

/** What can still be in time, then what is late, the latest first; then what comes, by when. */
function urgency(touchpoint: TouchpointView, now: number): number {
  const { opensAt, overdueAt, snoozedUntil } = touchpoint
  if (!isOpen(touchpoint, now)) return 2 * BAND + Math.max(opensAt, snoozedUntil ?? opensAt)
  return now < overdueAt ? overdueAt - now : BAND + (now - overdueAt)
}

function isOpen(touchpoint: TouchpointView, now: number): boolean {
  return stateAt(touchpoint, now) !== 'waiting' && !isSnoozed(touchpoint, now)
}

function isLike(one: TouchpointView, other: TouchpointView, now: number): boolean {
  return (
    one.kind === other.kind &&
    one.interviewId === other.interviewId &&
    stateAt(one, now) === stateAt(other, now) &&
    isSnoozed(one, now) === isSnoozed(other, now)
  )
}
