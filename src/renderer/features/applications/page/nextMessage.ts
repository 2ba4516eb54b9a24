import { isSnoozed } from '@shared/cadence/state'
import type { ApplicationHistoryView, TouchpointView } from '@shared/model/views'
import { isWritable } from '@renderer/features/touchpoints'

/** What is to be written first: the most urgent that can be, else the first that comes; or nothing. */
export function nextMessage(
  { touchpoints }: ApplicationHistoryView,
  now: number
): TouchpointView | null {
  const pending = touchpoints.filter(({ closed, lapsesAt }) => {
    return closed === null && (lapsesAt === null || lapsesAt > now)
  })
  const writable = pending.filter(
    (touchpoint) => isWritable(touchpoint, now) && !isSnoozed(touchpoint, now)
  )
  const urgent = writable.toSorted((a, b) => a.overdueAt - b.overdueAt)
  const coming = pending
    .filter(({ opensAt }) => opensAt > now)
    .toSorted((a, b) => a.opensAt - b.opensAt)
  return urgent[0] ?? coming[0] ?? null
}

/** The messages that can be written now, the most urgent first. */
export function writableLetters(
  { touchpoints }: ApplicationHistoryView,
  now: number
): TouchpointView[] {
  return touchpoints
    .filter((touchpoint) => isWritable(touchpoint, now))
    .toSorted((a, b) => a.overdueAt - b.overdueAt)
}
