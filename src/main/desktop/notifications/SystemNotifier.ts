import { Notification } from 'electron'
import { describeError, type Log } from '../../log'
import type { ReminderNote } from '../../reminders'
import {
  CLICK,
  type DesktopNotifier,
  type NotificationAbilities,
  type Pressed
} from './DesktopNotifier'

/** More than anybody leaves unread; a notification that nobody holds is deaf (electron#16922). */
const HELD = 50

/** Notifications of macOS and Windows, which Electron shows with their buttons. */
export class SystemNotifier implements DesktopNotifier {
  /** By key, the latest last. */
  private readonly held = new Map<string, Notification>()
  private hasFailed = false

  constructor(
    private readonly pressed: Pressed,
    private readonly log: Log
  ) {}

  /** Only macOS tells what is still in its Notification Center. */
  async start(): Promise<void> {
    if (process.platform !== 'darwin') return
    try {
      for (const notification of await Notification.getHistory()) {
        this.hold(notification.id, notification)
      }
    } catch (error) {
      this.log.error('Earlier notifications were not found', { error: describeError(error) })
    }
  }

  show(note: ReminderNote): void {
    this.held.get(note.key)?.close()
    const notification = new Notification({
      // The same name takes the place of what is still there from before a restart.
      id: note.key,
      title: note.title,
      body: note.body,
      actions: note.actions.map(({ label }) => ({ type: 'button', text: label }))
    })
    notification.on('action', ({ actionIndex }) => {
      const action = note.actions[actionIndex]
      if (action !== undefined) this.pressed(note.key, action.id)
    })
    notification.on('show', () => {
      this.hasFailed = false
    })
    notification.on('failed', (_event, error) => {
      this.hasFailed = true
      this.log.error('The system refused a notification', { error })
    })
    this.hold(note.key, notification)
    notification.show()
  }

  close(key: string): void {
    this.held.get(key)?.close()
    this.held.delete(key)
  }

  abilities(): Promise<NotificationAbilities> {
    const works = Notification.isSupported() && !this.hasFailed
    return Promise.resolve({ notifications: works, notificationActions: works })
  }

  private hold(key: string, notification: Notification): void {
    notification.on('click', () => this.pressed(key, CLICK))
    this.held.delete(key)
    this.held.set(key, notification)
    for (const oldest of this.held.keys()) {
      if (this.held.size <= HELD) break
      this.held.delete(oldest)
    }
  }
}
