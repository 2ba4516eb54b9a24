import type { NoteWords } from '@shared/reminders'

export type { ReminderAction, ReminderActionId } from '@shared/reminders'

/** One notification, in plain text. */
export interface ReminderNote extends NoteWords {
  /**
   * Tells it from every other, for ever. Shown under the same key again, as after a crash, it takes
   * the place of what is still there.
   */
  key: string
}

/** Shows notifications. Neither call throws, nor waits for the system. */
export interface Notifier {
  show(note: ReminderNote): void
  /** Takes it away; nothing where it is gone already. */
  close(key: string): void
}
