import type { Instant } from '@shared/time/zonedTime'

export type ReminderKind =
  | 'day-before'
  | 'soon-before'
  | 'jot'
  | 'jot-again'
  | 'good-moment'
  | 'last-call'
  | 'follow-up'
  | 'overdue'
  | 'snooze-over'

/** What a reminder is about, by its row in the database. */
export interface ReminderSubject {
  type: 'touchpoint' | 'interview'
  id: number
}

/** One thing to be said once. It follows from the facts and the settings alone, never from now. */
export interface Reminder {
  kind: ReminderKind
  subject: ReminderSubject
  /** Which reminder of which message or interview; the same after an interview was moved. */
  key: string
  /** The instant of the fact that it is about; another one makes it another reminder. */
  about: Instant
  /** Whatever was said under its key from here on was said about this already. */
  since: Instant
  /** When to say it. */
  at: Instant
  /** From here on it is not true any more; null where it stays true. */
  until: Instant | null
}
