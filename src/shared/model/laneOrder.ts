import type { LaneHeadView, LaneMessage } from './lanesViews'
import type { Stage } from './words'

/** Far beyond the difference of any two instants, and small enough to count every millisecond. */
const BAND = 2e14

/** Where nobody waits for anything any more. */
const CLOSED: readonly Stage[] = ['accepted', 'rejected', 'withdrawn', 'no-response']

/**
 * How urgent a pending message is, the least first: asking again that is overdue, what can still be in
 * time, what is late, and then what comes, by when.
 */
export function urgencyOf(message: LaneMessage, now: number): number {
  const { kind, opensAt, overdueAt, snoozedUntil } = message
  if (now < opensAt || (snoozedUntil !== null && now < snoozedUntil)) {
    return 3 * BAND + Math.max(opensAt, snoozedUntil ?? opensAt)
  }
  if (now < overdueAt) return BAND + (overdueAt - now)
  const isThanks = kind === 'thank-you' || kind === 'no-show'
  return (isThanks ? 2 * BAND : 0) + (now - overdueAt)
}

/**
 * The same of a whole application: its most urgent message, or else whatever comes first, an interview
 * or the day to decide by; then those that only wait, the latest first, and at last the closed ones.
 * @param decideAt when the offer is to be answered; null where there is no such day to come
 */
export function laneUrgency(head: LaneHeadView, decideAt: number | null, now: number): number {
  const { next, interview, stage, lastAt } = head
  const coming = [
    ...(next === null ? [] : [urgencyOf(next, now)]),
    ...(interview !== null && interview.endsAt > now ? [3 * BAND + interview.startsAt] : []),
    ...(decideAt !== null && decideAt > now ? [3 * BAND + decideAt] : [])
  ]
  if (coming.length > 0) return Math.min(...coming)
  return (CLOSED.includes(stage) ? 5 : 4) * BAND + (now - lastAt)
}
