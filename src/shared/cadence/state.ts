import type { TouchpointState } from '@shared/model/words'
import type { Instant } from '@shared/time/zonedTime'
import type { Touchpoint } from './touchpoint'

type Timed = Pick<Touchpoint, 'opensAt' | 'dueAt' | 'overdueAt' | 'lapsesAt' | 'closed'>

/** A closed state stays whatever the clock says; else the clock decides, each state from its instant on. */
export function stateAt(touchpoint: Timed, now: Instant): TouchpointState {
  if (touchpoint.closed !== null) return touchpoint.closed
  if (touchpoint.lapsesAt !== null && now >= touchpoint.lapsesAt) return 'lapsed'
  if (now >= touchpoint.overdueAt) return 'overdue'
  if (now >= touchpoint.dueAt) return 'due'
  return now >= touchpoint.opensAt ? 'open' : 'waiting'
}

/** A snooze changes no state; until it ends the touchpoint is not "due now" and reminds nobody. */
export function isSnoozed(touchpoint: Pick<Touchpoint, 'snoozedUntil'>, now: Instant): boolean {
  return touchpoint.snoozedUntil !== null && now < touchpoint.snoozedUntil
}
