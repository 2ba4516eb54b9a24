import { isSnoozed, stateAt } from '@shared/cadence/state'
import { isEnding } from '@shared/model/boardColumns'
import type { ApplicationRowView, RowInterview } from '@shared/model/applicationRow'
import type { TouchpointView } from '@shared/model/views'
import { instantOf } from '@shared/time/zonedTime'

/** What comes next for one application. */
export type NextStep = { rank: number } & (
  | { kind: 'message'; touchpoint: TouchpointView; count: number }
  | { kind: 'interview'; interview: RowInterview }
  /** 'YYYY-MM-DD' */
  | { kind: 'decide' | 'closes'; on: string }
)

/** Longer than the app's calendar, in milliseconds: what is more urgent is always a band before. */
const BAND = 1e13

/**
 * The most urgent of a message, an interview, an offer to answer and a posting that closes; null
 * where nothing comes. A smaller `rank` is more urgent: late first, last calls, then by when.
 */
export function nextStep(
  row: ApplicationRowView,
  { now, timeZone }: { readonly now: number; readonly timeZone: string }
): NextStep | null {
  const steps: NextStep[] = []
  if (row.next !== null) {
    steps.push({ kind: 'message', ...row.next, rank: messageRank(row.next.touchpoint, now) })
  }
  const endOf = (day: string): number => 3 * BAND + instantOf(`${day}T23:59`, timeZone)
  if (row.nextInterview !== null && !isEnding(row.stage)) {
    const { nextInterview: interview } = row
    steps.push({ kind: 'interview', interview, rank: 3 * BAND + interview.startsAt })
  }
  if (row.decideBy !== null && row.stage === 'offer') {
    steps.push({ kind: 'decide', on: row.decideBy, rank: endOf(row.decideBy) })
  }
  if (row.closesOn !== null && row.stage === 'wishlist') {
    steps.push({ kind: 'closes', on: row.closesOn, rank: endOf(row.closesOn) })
  }
  return steps.reduce<NextStep | null>(
    (first, step) => (first === null || step.rank < first.rank ? step : first),
    null
  )
}

function messageRank(touchpoint: TouchpointView, now: number): number {
  const { opensAt, dueAt, overdueAt, snoozedUntil } = touchpoint
  if (snoozedUntil !== null && isSnoozed(touchpoint, now)) return 3 * BAND + snoozedUntil
  const state = stateAt(touchpoint, now)
  if (state === 'overdue') return dueAt
  if (state === 'due') return BAND + overdueAt
  if (state === 'open') return 2 * BAND + dueAt
  return 3 * BAND + opensAt
}
