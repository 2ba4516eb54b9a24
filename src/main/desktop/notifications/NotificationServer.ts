import type { SessionBus } from '../dbus'

const NAME = 'org.freedesktop.Notifications'
const PATH = '/org/freedesktop/Notifications'
const SERVER = { destination: NAME, path: PATH, interface: NAME }

/** What we need of the bus. */
export type NotificationBus = Pick<
  SessionBus,
  'call' | 'hasName' | 'idOfBus' | 'isOpen' | 'onOwner' | 'onSignal' | 'ownerOf'
>

/** The program of the desktop that shows notifications. */
export class NotificationServer {
  private constructor(
    private readonly bus: NotificationBus,
    /** What it can, in the specification's words. */
    readonly capabilities: readonly string[],
    /** Tells it from any other, also of another session: the numbers it gives are its own. */
    readonly identity: string
  ) {}

  /** The one on this bus, started if need be; null where there is none. */
  static async find(bus: NotificationBus): Promise<NotificationServer | null> {
    if (!(await bus.hasName(NAME))) return null
    const [capabilities] = await bus.call({ ...SERVER, member: 'GetCapabilities' })
    const identity = `${await bus.idOfBus()} ${await bus.ownerOf(NAME)}`
    return new NotificationServer(bus, textsIn(capabilities), identity)
  }

  /** Calls back when it has gone, or another one has come. */
  static async onChanged(bus: NotificationBus, changed: () => void): Promise<void> {
    await bus.onOwner(NAME, changed)
  }

  /** @param pressed gets the number of a notification, perhaps of another program, and an action */
  static async onPressed(
    bus: NotificationBus,
    pressed: (number: unknown, action: unknown) => void
  ): Promise<void> {
    const signal = { path: PATH, interface: NAME, member: 'ActionInvoked' }
    await bus.onSignal(signal, ([number, action]) => pressed(number, action))
  }

  /** @returns the number that it gave to the notification */
  async notify(signature: string, body: unknown[]): Promise<number> {
    const [number] = await this.bus.call({ ...SERVER, member: 'Notify', signature, body })
    if (typeof number !== 'number') throw new Error('Notify gave no number')
    return number
  }

  /** Takes it away; nothing where it is gone already, which some say as an error. */
  async close(number: number): Promise<void> {
    const call = { ...SERVER, member: 'CloseNotification', signature: 'u', body: [number] }
    await this.bus.call(call).catch(() => undefined)
  }
}

function textsIn(value: unknown): string[] {
  return Array.isArray(value) ? value.filter((one) => typeof one === 'string') : []
}
