import type { TouchpointKind } from '@shared/model/words'
import type { Instant } from '@shared/time/zonedTime'

/** What reminders are computed from: what is pending, and the interviews that count. */
export interface ReminderFacts {
  touchpoints: readonly PendingTouchpoint[]
  interviews: readonly ScheduledInterview[]
}

/** A message that is still owed. */
export interface PendingTouchpoint {
  id: number
  kind: TouchpointKind
  applicationId: number
  interviewId: number | null
  personId: number | null
  opensAt: Instant
  dueAt: Instant
  overdueAt: Instant
  lapsesAt: Instant | null
  /** The latest snooze's end, past or future. */
  snoozedUntil: Instant | null
}

/** An interview that was not cancelled, past or future. */
export interface ScheduledInterview {
  id: number
  startsAt: Instant
  endsAt: Instant
  loggedAt: Instant
  /** Whether anything was written down about it. */
  isJotted: boolean
  /** When to ask again how it went, past or future; null where nobody asked for that. */
  askAgainAt: Instant | null
}
