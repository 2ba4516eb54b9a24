import { z } from 'zod'
import { pageSocket } from './DevTools'

/** No page needs this long to answer, ms. */
const PATIENCE = 60_000

const reply = z.object({
  id: z.number().optional(),
  result: z
    .object({
      result: z.object({ value: z.unknown().optional() }).optional(),
      exceptionDetails: z.unknown().optional()
    })
    .optional(),
  error: z.object({ message: z.string() }).optional()
})

type Reply = z.infer<typeof reply>

/** Keys of the keyboard that type nothing, by their names in DevTools. */
const CODES: Record<string, number> = { End: 35, Home: 36, ArrowDown: 40, Enter: 13 }

/** A lasting connection to the program's page, which also presses its keys. */
export class PageSession {
  private asked = 0
  private readonly waiting = new Map<number, PromiseWithResolvers<Reply>>()

  private constructor(private readonly socket: WebSocket) {
    socket.addEventListener('message', ({ data }) => {
      const answer = reply.parse(JSON.parse(String(data)))
      if (answer.id === undefined) return
      this.waiting.get(answer.id)?.resolve(answer)
      this.waiting.delete(answer.id)
    })
    socket.addEventListener('close', () => {
      for (const { reject } of this.waiting.values()) reject(new Error('DevTools closed'))
      this.waiting.clear()
    })
  }

  static async open(port: number): Promise<PageSession> {
    const socket = await pageSocket(port)
    await new Promise((resolve, reject) => {
      socket.addEventListener('open', resolve)
      socket.addEventListener('error', () => reject(new Error('DevTools cannot be reached')))
    })
    return new PageSession(socket)
  }

  /** Evaluates an expression, waiting for its promise. */
  async evaluate(expression: string): Promise<unknown> {
    const params = { expression, awaitPromise: true, returnByValue: true }
    const { result } = await this.ask('Runtime.evaluate', params)
    if (result?.exceptionDetails !== undefined) {
      throw new Error(`The page could not answer: ${JSON.stringify(result.exceptionDetails)}`)
    }
    return result?.result?.value
  }

  /** Presses one key of the keyboard, a letter or one of those with a name, and lets it go. */
  async press(key: string, { withControl = false } = {}): Promise<void> {
    const text = key.length === 1 ? key : undefined
    const windowsVirtualKeyCode = CODES[key] ?? key.toUpperCase().charCodeAt(0)
    const modifiers = withControl ? 2 : 0
    const pressed = { key, windowsVirtualKeyCode, modifiers }
    await this.ask('Input.dispatchKeyEvent', {
      type: text === undefined ? 'rawKeyDown' : 'keyDown',
      text,
      ...pressed
    })
    await this.ask('Input.dispatchKeyEvent', { type: 'keyUp', ...pressed })
  }

  /** Leaves in memory only what is still in use. */
  async collectGarbage(): Promise<void> {
    await this.ask('HeapProfiler.collectGarbage', {})
  }

  close(): void {
    this.socket.close()
  }

  private async ask(method: string, params: object): Promise<Reply> {
    const id = (this.asked += 1)
    const answered = Promise.withResolvers<Reply>()
    this.waiting.set(id, answered)
    const late = setTimeout(() => answered.reject(new Error('No answer from the page')), PATIENCE)
    this.socket.send(JSON.stringify({ id, method, params }))
    const answer = await answered.promise.finally(() => clearTimeout(late))
    if (answer.error) throw new Error(`DevTools refuse ${method}: ${answer.error.message}`)
    return answer
  }
}
