export { messageLabel } from './messageWords'
export { nextReminders, type Coming } from './nextWords'
export {
  noteAbout,
  testNote,
  type NoteAbout,
  type NoteWords,
  type PutOffActionId,
  type ReminderAction,
  type ReminderActionId
} from './noteAbout'
export type { Reader } from './reader'
