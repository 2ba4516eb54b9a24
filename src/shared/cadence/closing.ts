import { CLOSED_STATES } from '@shared/model/words'
import type { ClosedState, TouchpointKind } from '@shared/model/words'
import type { LocalDate } from '@shared/time/localTime'
import type { Instant } from '@shared/time/zonedTime'
import type { CadenceEvent, Id, TouchpointEvent } from './facts'

/** Closed by the user's own doing, or for a reason of the rule in question. */
export interface Closing<Reason extends ClosedState> {
  closed: 'sent' | 'skipped' | Reason | null
  closedAt: Instant | null
}

/**
 * What the user did with the touchpoint of this kind that an interview (null: the application) has.
 * Where the kind has one recipient it does not matter whom the event names: whoever the recipient
 * has become since, what was sent or skipped never returns.
 */
export function eventsOf(
  events: readonly CadenceEvent[],
  kind: TouchpointKind,
  interview: Id | null
): TouchpointEvent[] {
  return events.filter(
    (event): event is TouchpointEvent =>
      event.kind !== 'heard' && event.touchpoint === kind && event.interview === interview
  )
}

/** Of these, what was done with the touchpoint of one person of several. */
export function eventsOfPerson(
  events: readonly TouchpointEvent[],
  person: { id: Id; isOnlyOne: boolean }
): TouchpointEvent[] {
  return events.filter(
    (event) => event.person === person.id || (event.person === null && person.isOnlyOne)
  )
}

/**
 * Of all that closes a touchpoint, the first in the order of CLOSED_STATES. Sent or skipped more
 * than once, it closed at the first time.
 * @param own the events of this touchpoint, in any order
 * @param reasons the rule's other closed states that apply
 */
export function closingOf<Reason extends ClosedState>(
  own: readonly TouchpointEvent[],
  reasons: readonly Reason[]
): Closing<Reason> {
  const sentAt = firstAt(own, 'sent')
  if (sentAt !== null) return { closed: 'sent', closedAt: sentAt }
  const skippedAt = firstAt(own, 'skipped')
  if (skippedAt !== null) return { closed: 'skipped', closedAt: skippedAt }
  const [reason = null] = [...reasons].sort((a, b) => rank(a) - rank(b))
  return { closed: reason, closedAt: null }
}

/** Until when the latest snooze lasts; of two at the same moment, the longer. */
export function snoozedUntil(own: readonly TouchpointEvent[]): Instant | null {
  const snoozes = own.filter((event) => event.kind === 'snoozed')
  const [latest] = snoozes.sort((a, b) => b.at - a.at || b.until - a.until)
  return latest?.until ?? null
}

/** The date of the pin made last; of two at the same moment, the later date. */
export function pinnedOn(own: readonly TouchpointEvent[]): LocalDate | null {
  const pins = own.filter((event) => event.kind === 'pinned')
  const [latest] = pins.sort((a, b) => b.at - a.at || (a.on < b.on ? 1 : -1))
  return latest?.on ?? null
}

function firstAt(own: readonly TouchpointEvent[], kind: 'sent' | 'skipped'): Instant | null {
  const [first] = own.filter((event) => event.kind === kind).sort((a, b) => a.at - b.at)
  return first?.at ?? null
}

function rank(state: ClosedState): number {
  return CLOSED_STATES.indexOf(state)
}
