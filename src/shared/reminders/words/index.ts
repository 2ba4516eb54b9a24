export { messageLabel } from './messageWords'
export { nextReminders, type Coming } from './nextWords'
export {
  noteAbout,
  occasionOf,
  testNote,
  type NoteAbout,
  type NoteWords,
  type ReminderAction,
  type ReminderActionId
} from './noteAbout'
export type { Reader } from './reader'
