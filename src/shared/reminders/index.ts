export { dueToSay, stillToSay, type DueToSay, type Moment } from './dueToSay'
export type { PendingTouchpoint, ReminderFacts, ScheduledInterview } from './facts'
export { quietAt } from './quietHours'
export type { Reminder, ReminderKind, ReminderSubject } from './reminder'
export { remindersOf } from './remindersOf'
export type { Said } from './said'
export { missesLastCall, snoozeChoices, snoozeUntil, type SnoozeChoice } from './snoozeChoices'
export {
  messageLabel,
  nextReminders,
  noteAbout,
  testNote,
  type Coming,
  type NoteAbout,
  type NoteWords,
  type PutOffActionId,
  type Reader,
  type ReminderAction,
  type ReminderActionId
} from './words'
