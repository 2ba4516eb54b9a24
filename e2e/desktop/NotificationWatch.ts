import { writeFileSync } from 'node:fs'
import { connect, type Socket } from 'node:net'
import {
  MESSAGE_TYPE,
  speak,
  valuesByName,
  type BusMessage,
  type SessionBus
} from '../../src/main/desktop/dbus'
import { until } from './until'

/** A notification as it was asked for on the bus. */
export interface SeenNotification {
  /** The number that the desktop gave it; null where it did not answer. */
  id: number | null
  /** The number of the one it takes the place of; 0 for none. */
  replaces: number
  program: string
  title: string
  body: string
  /** Label by key; `default` is the click on the notification itself. */
  actions: Record<string, string>
  hints: Map<string, unknown>
}

const NOTIFICATIONS = 'org.freedesktop.Notifications'
const DUNST = {
  destination: NOTIFICATIONS,
  path: '/org/freedesktop/Notifications',
  interface: 'org.dunstproject.cmd0'
}
const BUS = {
  type: MESSAGE_TYPE.call,
  destination: 'org.freedesktop.DBus',
  path: '/org/freedesktop/DBus',
  interface: 'org.freedesktop.DBus'
}

/** Listens to all that is said to the program that shows notifications, and uses its buttons. */
export class NotificationWatch {
  /** All that were asked for so far, the latest last. */
  readonly seen: SeenNotification[] = []
  /** The numbers of those that the program took back. */
  readonly closed: number[] = []
  private readonly asked = new Map<string, SeenNotification>()

  private constructor(
    private readonly socket: Socket,
    private readonly bus: SessionBus,
    private readonly wantedFile: string
  ) {}

  /** @param wantedFile read by dunst's menu: the label of the button to press */
  static async start(
    address: string,
    bus: SessionBus,
    wantedFile: string
  ): Promise<NotificationWatch> {
    const socket = connect(address.replace('unix:path=', ''))
    const watch = new NotificationWatch(socket, bus, wantedFile)
    let isListening = false
    const messages = await speak(socket, (message) => {
      isListening ||= message.replySerial === 2
      watch.hear(message)
    })
    messages.send({ ...BUS, member: 'Hello', serial: 1 })
    messages.send({
      ...BUS,
      interface: 'org.freedesktop.DBus.Monitoring',
      member: 'BecomeMonitor',
      serial: 2,
      signature: 'asu',
      // The answers to what was asked have no interface, so their kind is all to go by.
      body: [[`interface='${NOTIFICATIONS}'`, `type='method_return'`], 0]
    })
    await until('the monitor of the bus', () => isListening || null)
    return watch
  }

  /** Waits for a notification of this title. */
  async waitFor(title: string | RegExp): Promise<SeenNotification> {
    const isIt = (text: string): boolean =>
      typeof title === 'string' ? text === title : title.test(text)
    return until(`the notification ${String(title)}`, () => {
      const found = this.seen.findLast((one) => isIt(one.title))
      return found?.id === undefined || found.id === null ? null : found
    })
  }

  /** How many are on the screen now. */
  async shownCount(): Promise<number> {
    const [[, [count]]] = (await this.bus.call({
      ...DUNST,
      interface: 'org.freedesktop.DBus.Properties',
      member: 'Get',
      signature: 'ss',
      body: [DUNST.interface, 'displayedLength']
    })) as [[unknown, [number]]]
    return count
  }

  /** Presses the button of this label on the notification shown with it. */
  async press(label: string): Promise<void> {
    await this.untilShown()
    writeFileSync(this.wantedFile, label)
    await this.bus.call({ ...DUNST, member: 'ContextMenuCall' })
  }

  /** Clicks the notification itself: the latest on the screen. */
  async click(): Promise<void> {
    await this.untilShown()
    await this.bus.call({ ...DUNST, member: 'NotificationAction', signature: 'u', body: [0] })
  }

  /** Sweeps all away, as somebody who does not care. */
  async dismissAll(): Promise<void> {
    await this.bus.call({ ...DUNST, member: 'NotificationCloseAll' })
  }

  stop(): void {
    this.socket.destroy()
  }

  /** What was taken in may wait a moment for its place on the screen. */
  private async untilShown(): Promise<void> {
    await until('a notification on the screen', async () => (await this.shownCount()) > 0 || null)
  }

  private hear({ type, serial, replySerial, sender, destination, member, body }: BusMessage): void {
    if (type === MESSAGE_TYPE.call && member === 'Notify' && body !== undefined) {
      const one = seenOf(body)
      this.seen.push(one)
      this.asked.set(`${sender} ${serial}`, one)
    }
    if (
      type === MESSAGE_TYPE.call &&
      member === 'CloseNotification' &&
      typeof body?.[0] === 'number'
    ) {
      this.closed.push(body[0])
    }
    if (type === MESSAGE_TYPE.answer) {
      const one = this.asked.get(`${destination} ${replySerial}`)
      if (one !== undefined && typeof body?.[0] === 'number') one.id = body[0]
    }
  }
}

function seenOf(body: unknown[]): SeenNotification {
  const [program, replaces, , title, text, labels, hints] = body as [
    string,
    number,
    string,
    string,
    string,
    string[],
    unknown
  ]
  const actions: Record<string, string> = {}
  for (let at = 0; at + 1 < labels.length; at += 2) {
    actions[labels[at] ?? ''] = labels[at + 1] ?? ''
  }
  return { id: null, replaces, program, title, body: text, actions, hints: valuesByName(hints) }
}
