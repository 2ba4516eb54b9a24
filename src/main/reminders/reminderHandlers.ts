import { done } from '@shared/outcome'
import type { HandlersFor } from '../ipc'
import type { ReminderDesk } from './ReminderDesk'
import type { ReminderService } from './ReminderService'

export function reminderHandlers(
  reminders: () => ReminderService,
  desk: ReminderDesk
): HandlersFor<'reminders.next' | 'reminders.test'> {
  return {
    'reminders.next': ({ limit }) => done(reminders().next(limit)),
    'reminders.test': () => {
      desk.test()
      return done(null)
    }
  }
}
