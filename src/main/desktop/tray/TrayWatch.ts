import { describeError, type Log } from '../../log'
import { valueOf, type BusCall, type BusSignal } from '../dbus'

/** What is asked of the bus of the session on Linux. */
export interface TrayBus {
  call(call: BusCall): Promise<unknown[]>
  onSignal(signal: BusSignal, heard: (body: unknown[]) => void): Promise<void>
  onOwner(name: string, changed: (owner: string | null) => void): Promise<void>
}

const WATCHER = 'org.kde.StatusNotifierWatcher'
const SIGNALS = ['StatusNotifierHostRegistered', 'StatusNotifierHostUnregistered']

/**
 * Knows whether the desktop shows a tray. macOS and Windows always do; on Linux a panel or an
 * extension does, which may come late, go, and come again.
 */
export class TrayWatch {
  private isThere: boolean
  private changed: () => void = () => undefined

  /** @param connect to the bus of the session; null where every desktop has a tray */
  constructor(
    private readonly connect: (() => Promise<TrayBus>) | null,
    private readonly log: Log
  ) {
    this.isThere = connect === null
  }

  get hasTray(): boolean {
    return this.isThere
  }

  /**
   * Calls back whenever there is a tray, or none any more, that was not so before. Never rejects.
   */
  async start(changed: () => void): Promise<void> {
    this.changed = changed
    if (this.connect === null) return
    try {
      const bus = await this.connect()
      await bus.onOwner(WATCHER, (owner) => {
        if (owner === null) this.set(false)
        else void this.look(bus)
      })
      for (const member of SIGNALS) {
        await bus.onSignal({ interface: WATCHER, member }, () => void this.look(bus))
      }
      await this.look(bus)
    } catch (error) {
      this.log.info('There is no session bus, so no tray', { error: describeError(error) })
    }
  }

  /** A watcher alone shows nothing: somebody must have said that they draw what it knows. */
  private async look(bus: TrayBus): Promise<void> {
    try {
      const [answer] = await bus.call({
        destination: WATCHER,
        path: '/StatusNotifierWatcher',
        interface: 'org.freedesktop.DBus.Properties',
        member: 'Get',
        signature: 'ss',
        body: [WATCHER, 'IsStatusNotifierHostRegistered']
      })
      this.set(valueOf(answer) === true)
    } catch {
      this.set(false)
    }
  }

  private set(isThere: boolean): void {
    if (this.isThere === isThere) return
    this.isThere = isThere
    this.changed()
  }
}
