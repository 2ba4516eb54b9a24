import type { ClosedState, TouchpointKind } from '@shared/model/words'
import type { Instant } from '@shared/time/zonedTime'
import type { Id } from './facts'

/**
 * One message that the user owes somebody. Its times follow from the facts alone, with
 * opensAt < dueAt ≤ overdueAt (< lapsesAt); what "now" makes of them is `stateAt`'s to say.
 */
export interface Touchpoint {
  kind: TouchpointKind
  /** Null for a check-in. */
  interview: Id | null
  /** The recipient; null where nobody is known. */
  person: Id | null
  opensAt: Instant
  dueAt: Instant
  overdueAt: Instant
  /** Null where it never lapses. */
  lapsesAt: Instant | null
  /** Null while it is pending. */
  closed: ClosedState | null
  /** When it was sent or skipped; null while pending and for the other closed states. */
  closedAt: Instant | null
  /** The latest snooze's end, past or future: ask `isSnoozed`. */
  snoozedUntil: Instant | null
  /** Why there is such a touchpoint, or why no more: one plain sentence. */
  because: string
}

/** When it was sent; null unless it is. */
export function sentAt({ closed, closedAt }: Pick<Touchpoint, 'closed' | 'closedAt'>) {
  return closed === 'sent' ? closedAt : null
}
