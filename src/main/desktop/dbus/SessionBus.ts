import { connect, type Socket } from 'node:net'
import { MESSAGE_TYPE, speak, type BusMessage, type BusMessages } from './messages'
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

interface Pending {
  resolve: (body: unknown[]) => void
  reject: (error: Error) => void
  timer: NodeJS.Timeout
}

/** Nobody waits for an answer longer than D-Bus's own programs do; ms. */
const PATIENCE = 25_000

const BUS = {
  destination: 'org.freedesktop.DBus',
  path: '/org/freedesktop/DBus',
  interface: 'org.freedesktop.DBus'
}

/** A connection to the bus of the user's session (D-Bus): how programs on Linux ask each other. */
export class SessionBus {
  private messages: BusMessages | null = null
  private lastSerial = 0
  private readonly pending = new Map<number, Pending>()
  private readonly hearers: ((message: BusMessage) => void)[] = []

  private constructor(private readonly socket: Socket) {
    // What goes wrong on the way closes the connection, and that is said to all who wait.
    socket.on('error', () => socket.destroy())
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
    const bus = new SessionBus(socket)
    try {
      bus.messages = await speak(socket, (message) => bus.hear(message))
      await bus.ask('Hello')
      return bus
    } catch (error) {
      bus.close()
      throw error
    }
  }

  /** Whether calls can still get an answer. */
  get isOpen(): boolean {
    return this.messages !== null
  }

  /**
   * Asks another program.
   * @returns the values it answers with
   * @throws Error named as D-Bus names it; also when nobody answers within 25 seconds
   */
  call(call: BusCall): Promise<unknown[]> {
    return new Promise((resolve, reject) => {
      if (this.messages === null) throw new Error('The session bus has gone')
      const serial = ++this.lastSerial
      this.messages.send({ ...call, type: MESSAGE_TYPE.call, serial })
      const timer = setTimeout(() => {
        this.pending.delete(serial)
        reject(new Error(`${call.member} was not answered`))
      }, PATIENCE)
      this.pending.set(serial, { resolve, reject, timer })
    })
  }

  /** Hears signals from now on; from whomever, so the hearer looks whether they are meant. */
  async onSignal(signal: BusSignal, heard: (body: unknown[]) => void): Promise<void> {
    this.hearers.push((message) => {
      const { path = message.path } = signal
      if (message.type !== MESSAGE_TYPE.signal || message.path !== path) return
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

  /** @param closed called once, when the bus has gone */
  onClosed(closed: () => void): void {
    if (this.isOpen) this.socket.once('close', closed)
    else closed()
  }

  /** Leaves the bus. */
  close(): void {
    this.socket.destroy()
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

  private hear(message: BusMessage): void {
    for (const heard of this.hearers) heard(message)
    const serial = message.replySerial
    const waiting = serial === undefined ? undefined : this.pending.get(serial)
    if (serial === undefined || waiting === undefined) return
    this.pending.delete(serial)
    clearTimeout(waiting.timer)
    const { type, errorName = 'Error', body = [] } = message
    if (type === MESSAGE_TYPE.answer) waiting.resolve(body)
    else waiting.reject(Object.assign(new Error(textOf(body[0])), { name: errorName }))
  }

  private end(): void {
    this.messages = null
    for (const { reject, timer } of this.pending.values()) {
      clearTimeout(timer)
      reject(new Error('The session bus has gone'))
    }
    this.pending.clear()
  }
}

function textOf(value: unknown): string {
  return typeof value === 'string' ? value : ''
}
