export type { Notifier, ReminderAction, ReminderActionId, ReminderNote } from './Notifier'
