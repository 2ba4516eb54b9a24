import { once } from 'node:events'
import { connect, type Socket } from 'node:net'
import { exactNow } from './exactNow'
import { credentialFor } from './xAuthority'
import { changeWindowAttributes, connectionSetup, SetupReply, XEvent } from './xProtocol'

/** Programs make small invisible windows of their own; a person's window is larger, px. */
const SMALLEST = 300

/**
 * Hears from the X server itself when a window is shown: the only witness that is the same for
 * every program and costs it nothing.
 */
export class WindowWatch {
  private readonly large = new Set<number>()
  private heard: ((at: number) => void) | null = null

  private constructor(private readonly socket: Socket) {}

  /** Null where there is no X server on this computer to ask. */
  static async open(display = process.env['DISPLAY']): Promise<WindowWatch | null> {
    const number = /^:(\d+)/.exec(display ?? '')?.[1]
    if (process.platform !== 'linux' || number === undefined) return null
    const socket = connect(`/tmp/.X11-unix/X${number}`)
    await once(socket, 'connect')
    socket.write(connectionSetup(credentialFor(number)))
    const watch = new WindowWatch(socket)
    await watch.listen()
    return watch
  }

  /** The instant (ms) at which the next window of some size is shown. */
  nextShown(): Promise<number> {
    return new Promise((resolve) => {
      this.heard = resolve
    })
  }

  close(): void {
    this.socket.destroy()
  }

  /** Resolves once the server has accepted us; from then on windows are heard of. */
  private listen(): Promise<void> {
    return new Promise((resolve, reject) => {
      let waiting: Buffer = Buffer.alloc(0)
      let isSetUp = false
      this.socket.on('error', reject)
      this.socket.on('data', (chunk: Buffer) => {
        const at = exactNow()
        waiting = Buffer.concat([waiting, chunk])
        if (!isSetUp) {
          const setup = SetupReply.from(waiting)
          if (setup === null) return
          if (setup.root === null) return reject(new Error('The X server refuses: no permission'))
          waiting = waiting.subarray(setup.length)
          isSetUp = true
          this.socket.write(changeWindowAttributes(setup.root))
          resolve()
        }
        for (; waiting.length >= XEvent.LENGTH; waiting = waiting.subarray(XEvent.LENGTH)) {
          this.hear(new XEvent(waiting), at)
        }
      })
    })
  }

  private hear(event: XEvent, at: number): void {
    const size = event.size
    if (size !== null) {
      if (size.width >= SMALLEST && size.height >= SMALLEST) this.large.add(event.window)
      else this.large.delete(event.window)
    }
    if (event.isMap && this.large.has(event.window)) {
      this.heard?.(at)
      this.heard = null
    }
  }
}
