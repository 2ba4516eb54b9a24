import type { Notifier, ReminderActionId } from '../../reminders'

export interface NotificationAbilities {
  /** Whether the system shows notifications, as far as it says so itself. */
  notifications: boolean
  /** Whether they have buttons. */
  notificationActions: boolean
}

/** Notifications as this system shows them. */
export interface DesktopNotifier extends Notifier {
  /** Listens for the buttons of what is on the screen from before a restart. Never rejects. */
  start(): Promise<void>
  /** Never rejects. */
  abilities(): Promise<NotificationAbilities>
}

/**
 * Somebody pressed a button, or clicked the notification itself, which is to `open` what it is
 * about. It may be one that was shown before a restart.
 */
export type Pressed = (key: string, action: ReminderActionId) => void

/** What a click on the notification itself does, as if it were a button. */
export const CLICK: ReminderActionId = 'open'
