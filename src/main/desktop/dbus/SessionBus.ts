import { connect } from 'node:net'
import type { Socket } from 'node:net'
import { dbusClient, type DbusClient, type DbusMessage } from './dbusLibrary'
import { socketOf } from './socketOf'

/** Where a method is asked for; values are given as its signature says, variants as [type, value]. */
export interface BusCall {
  destination: string
  path: string
  interface: string
  member: string
  signature?: string
  body?: unknown[]
}

/** Which signals are meant. */
export interface BusSignal {
  interface: string
  member: string
  path?: string
}

/** Nobody waits for an answer longer than D-Bus's own programs do; ms. */
const PATIENCE = 25_000

const SIGNAL = 4

const BUS = {
  destination: 'org.freedesktop.DBus',
  path: '/org/freedesktop/DBus',
  interface: 'org.freedesktop.DBus'
}

/** A connection to the bus of the user's session (D-Bus): how programs on Linux ask each other. */
export class SessionBus {
  private readonly pending = new Set<(error: Error) => void>()
  private isClosed = false

  private constructor(
    private readonly client: DbusClient,
    socket: Socket
  ) {
    // What goes wrong ends the connection, or the call that it belongs to.
    client.connection.on('error', () => socket.destroy())
    socket.once('close', () => this.end())
  }

  /**
   * @param address of the bus; the session's own unless told
   * @throws Error where there is no bus
   */
  static async connect(
    address = process.env['DBUS_SESSION_BUS_ADDRESS'] ?? ''
  ): Promise<SessionBus> {
    const path = socketOf(address)
    if (path === null) throw new Error('There is no session bus')
    const socket = connect(path)
    await new Promise<void>((resolve, reject) => {
      socket.once('connect', resolve)
      socket.once('error', reject)
    })
    const bus = new SessionBus(await dbusClient(socket), socket)
    // The first answer shows that the bus has let us in.
    await bus.idOfBus()
    return bus
  }

  /** Whether calls can still get an answer. */
  get isOpen(): boolean {
    return !this.isClosed
  }

  /**
   * Asks another program.
   * @returns the values it answers with
   * @throws Error named as D-Bus names it; also when nobody answers within 25 seconds
   */
  call(call: BusCall): Promise<unknown[]> {
    if (this.isClosed) return Promise.reject(new Error('The session bus has gone'))
    return new Promise((resolve, reject) => {
      const fail = (error: Error): void => {
        clearTimeout(timer)
        this.pending.delete(fail)
        reject(error)
      }
      const timer = setTimeout(() => fail(new Error(`${call.member} was not answered`)), PATIENCE)
      this.pending.add(fail)
      this.client.invoke(call, (error, ...body) => {
        if (error !== null) {
          fail(Object.assign(new Error(error.message), { name: error.name }))
          return
        }
        clearTimeout(timer)
        this.pending.delete(fail)
        resolve(body)
      })
    })
  }

  /** Hears signals from now on; from whomever, so the hearer looks whether they are meant. */
  async onSignal(signal: BusSignal, heard: (body: unknown[]) => void): Promise<void> {
    this.client.connection.on('message', (message: DbusMessage) => {
      const { path = message.path } = signal
      if (message.type !== SIGNAL || message.path !== path) return
      if (message.interface !== signal.interface || message.member !== signal.member) return
      heard(message.body ?? [])
    })
    const from = signal.path === undefined ? '' : `,path='${signal.path}'`
    const rule = `type='signal',interface='${signal.interface}',member='${signal.member}'${from}`
    await this.ask('AddMatch', 's', [rule])
  }

  /** Calls back whenever this name gets another owner; null where it has none any more. */
  async onOwner(name: string, changed: (owner: string | null) => void): Promise<void> {
    await this.onSignal({ interface: BUS.interface, member: 'NameOwnerChanged' }, (body) => {
      if (body[0] === name) changed(typeof body[2] === 'string' && body[2] !== '' ? body[2] : null)
    })
  }

  /** Whether a program answers to this name, or would be started to do so. */
  async hasName(name: string): Promise<boolean> {
    const [owned] = await this.ask('NameHasOwner', 's', [name])
    if (owned === true) return true
    const [startable] = await this.ask('ListActivatableNames')
    return Array.isArray(startable) && startable.includes(name)
  }

  /** Who answers to this name now: a name of the bus that is never used again, or null. */
  async ownerOf(name: string): Promise<string | null> {
    try {
      const [owner] = await this.ask('GetNameOwner', 's', [name])
      return typeof owner === 'string' ? owner : null
    } catch {
      // So it says that nobody does.
      return null
    }
  }

  /** Tells this bus from that of any other session. */
  async idOfBus(): Promise<string> {
    const [id] = await this.ask('GetId')
    return String(id)
  }

  /** Leaves the bus. */
  close(): void {
    this.client.connection.end()
    this.end()
  }

  private ask(member: string, signature?: string, body?: unknown[]): Promise<unknown[]> {
    return this.call({
      ...BUS,
      member,
      ...(signature === undefined ? {} : { signature }),
      ...(body === undefined ? {} : { body })
    })
  }

  private end(): void {
    this.isClosed = true
    for (const fail of [...this.pending]) fail(new Error('The session bus has gone'))
  }
}
