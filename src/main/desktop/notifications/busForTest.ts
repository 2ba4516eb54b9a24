import type { BusCall, BusSignal } from '../dbus'
import type { NotificationBus } from './NotificationServer'

/** A notification as it is on the screen of the pretended desktop. */
export interface OnScreen {
  title: string
  body: string
  actions: string[]
}

/** A session with a desktop that shows notifications as the specification has it. */
export class BusForTest implements NotificationBus {
  isOpen = true
  readonly screen = new Map<number, OnScreen>()
  /** What the program that shows notifications can; null where there is none. */
  capabilities: string[] | null = ['actions', 'body', 'body-markup']
  id = 'session-1'
  private owner = 1
  private lastNumber = 0
  private ownerChanged: (owner: string | null) => void = () => undefined
  private invoked: (body: unknown[]) => void = () => undefined

  call({ member, body = [] }: BusCall): Promise<unknown[]> {
    if (this.capabilities === null) return Promise.reject(new Error('ServiceUnknown'))
    if (member === 'GetCapabilities') return Promise.resolve([this.capabilities])
    if (member === 'Notify') return Promise.resolve([this.notify(body)])
    if (member === 'CloseNotification') this.screen.delete(Number(body[0]))
    return Promise.resolve([])
  }

  hasName(): Promise<boolean> {
    return Promise.resolve(this.capabilities !== null)
  }

  ownerOf(): Promise<string | null> {
    return Promise.resolve(`:1.${this.owner}`)
  }

  idOfBus(): Promise<string> {
    return Promise.resolve(this.id)
  }

  onOwner(_name: string, changed: (owner: string | null) => void): Promise<void> {
    this.ownerChanged = changed
    return Promise.resolve()
  }

  onSignal(_signal: BusSignal, heard: (body: unknown[]) => void): Promise<void> {
    this.invoked = heard
    return Promise.resolve()
  }

  press(number: unknown, action: unknown): void {
    this.invoked([number, action])
  }

  /** The program that shows notifications starts anew, counts from one, and can this. */
  replaceServer(capabilities: string[] | null): void {
    this.capabilities = capabilities
    this.owner += 1
    this.lastNumber = 0
    this.screen.clear()
    this.ownerChanged(`:1.${this.owner}`)
  }

  private notify(body: unknown[]): number {
    const [, replaces, , title, text, actions] = body as [
      string,
      number,
      string,
      string,
      string,
      string[]
    ]
    const number = this.screen.has(replaces) ? replaces : ++this.lastNumber
    this.screen.set(number, { title, body: text, actions })
    return number
  }
}
