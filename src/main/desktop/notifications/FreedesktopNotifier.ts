import { describeError, type Log } from '../../log'
import type { ReminderNote } from '../../reminders'
import type { DesktopNotifier, NotificationAbilities, Pressed } from './DesktopNotifier'
import { actionOf, NOTIFY_SIGNATURE, notifyBody, type Picture } from './freedesktopNote'
import { NotificationServer, type NotificationBus } from './NotificationServer'
import type { ShownNotes } from './ShownNotes'

export interface FreedesktopNeeds {
  /** Joins the session's bus; rejects where there is none. */
  connect: () => Promise<NotificationBus>
  picture: () => Picture | null
  shown: ShownNotes
  pressed: Pressed
  log: Log
}

/**
 * Notifications on Linux, over D-Bus: Electron's own have no buttons there, and cannot take one
 * another's place. Where there is no bus, or nobody on it who shows them, nothing is shown and
 * nothing breaks; one that comes later is used from then on.
 */
export class FreedesktopNotifier implements DesktopNotifier {
  private bus: NotificationBus | null = null
  private server: NotificationServer | null = null
  /** What was asked for comes one after the other. */
  private work: Promise<unknown> = Promise.resolve()

  constructor(private readonly needs: FreedesktopNeeds) {}

  async start(): Promise<void> {
    await this.then('listened for', () => this.found())
  }

  show(note: ReminderNote): void {
    void this.then('shown', async () => {
      const server = await this.found()
      if (server === null) return
      const { shown, picture } = this.needs
      const replaces = shown.numberOf(note.key) ?? 0
      const body = notifyBody(note, replaces, server.capabilities, picture())
      shown.add(note.key, await server.notify(NOTIFY_SIGNATURE, body))
    })
  }

  close(key: string): void {
    void this.then('closed', async () => {
      const server = await this.found()
      const number = this.needs.shown.numberOf(key)
      if (server === null || number === null) return
      this.needs.shown.forget(key)
      await server.close(number)
    })
  }

  async abilities(): Promise<NotificationAbilities> {
    const server = await this.then('looked for', () => this.found())
    return {
      notifications: server !== null,
      notificationActions: server?.capabilities.includes('actions') ?? false
    }
  }

  /** @param what was wanted, for the log; what the notification says is none of its business */
  private then<T>(what: string, act: () => Promise<T>): Promise<T | null> {
    const done = this.work.then(act).catch((error: unknown) => {
      this.needs.log.error(`A notification could not be ${what}`, { error: describeError(error) })
      return null
    })
    this.work = done
    return done
  }

  private async found(): Promise<NotificationServer | null> {
    const bus = await this.joined()
    if (bus === null) return null
    if (this.server === null) {
      this.server = await NotificationServer.find(bus)
      if (this.server !== null) this.needs.shown.at(this.server.identity)
    }
    return this.server
  }

  private async joined(): Promise<NotificationBus | null> {
    if (this.bus?.isOpen === true) return this.bus
    this.bus = null
    this.server = null
    let bus: NotificationBus
    try {
      bus = await this.needs.connect()
    } catch {
      return null
    }
    await NotificationServer.onChanged(bus, () => {
      this.server = null
    })
    await NotificationServer.onPressed(bus, (number, action) => {
      // It may arrive together with the number of the one that it is about, or of one that another
      // desktop gave meanwhile.
      void this.then('heard', async () => {
        if ((await this.found()) !== null) this.press(number, action)
      })
    })
    this.bus = bus
    return bus
  }

  private press(number: unknown, name: unknown): void {
    const key = typeof number === 'number' ? this.needs.shown.keyOf(number) : null
    const action = actionOf(name)
    if (key === null || action === null) return
    // Not every desktop takes it away by itself.
    this.close(key)
    this.needs.pressed(key, action)
  }
}
