import type { Destination } from '@shared/destination'

/** What a button of a notification does. `open`, `write` and `jot` lead to its destination. */
export type ReminderActionId =
  'write' | 'jot' | 'open' | 'snooze-hour' | 'snooze-evening' | 'snooze-tomorrow' | 'later'

export interface ReminderAction {
  id: ReminderActionId
  label: string
}

/** One notification, in plain text. */
export interface ReminderNote {
  /**
   * Tells it from every other, for ever. Shown under the same key again, as after a crash, it takes
   * the place of what is still there.
   */
  key: string
  title: string
  body: string
  /** The most useful first: where the system shows but two, they are the first two. */
  actions: ReminderAction[]
  /** Where a click on it leads. */
  destination: Destination
}

/** Shows notifications. Neither call throws, nor waits for the system. */
export interface Notifier {
  show(note: ReminderNote): void
  /** Takes it away; nothing where it is gone already. */
  close(key: string): void
}
