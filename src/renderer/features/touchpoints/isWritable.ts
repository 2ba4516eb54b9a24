import { stateAt } from '@shared/cadence/state'
import type { TouchpointView } from '@shared/model/views'

/** Whether there is something to write now: its window has opened and it is not closed. */
export function isWritable(touchpoint: TouchpointView | null, now: number): boolean {
  if (touchpoint === null) return false
  const state = stateAt(touchpoint, now)
  return state === 'open' || state === 'due' || state === 'overdue'
}
