import { createInterface } from 'node:readline'
import { z } from 'zod'
import type { Running } from './electron'

/** Makes Chromium open a DevTools port of its own choice, and say on stderr which. */
export const DEVTOOLS_SWITCH = '--remote-debugging-port=0'

/** No program needs this long to begin, ms. */
const PATIENCE = 60_000

const target = z.object({ type: z.string(), url: z.string(), webSocketDebuggerUrl: z.string() })
const reply = z.object({
  result: z
    .object({
      result: z.object({ value: z.unknown() }).optional(),
      exceptionDetails: z.unknown().optional()
    })
    .optional(),
  error: z.object({ message: z.string() }).optional()
})

/**
 * Where the program's DevTools listen, as it says itself. Only the line is read: attaching is left
 * for later, so that it costs the start nothing.
 */
export async function devToolsPort({ child }: Running): Promise<number> {
  if (!child.stderr) throw new Error('The program’s stderr is not read')
  const lines = createInterface({ input: child.stderr })
  const late = setTimeout(() => lines.close(), PATIENCE)
  const said: string[] = []
  try {
    for await (const line of lines) {
      const port = /DevTools listening on ws:\/\/[^/]*:(\d+)\//.exec(line)?.[1]
      if (port !== undefined) return Number(port)
      said.push(line)
    }
  } finally {
    clearTimeout(late)
    // What is said further on must go somewhere, or the program stops at a full pipe.
    child.stderr.resume()
  }
  throw new Error(`The program ended or opened no DevTools:\n${said.slice(-20).join('\n')}`)
}

/**
 * Evaluates an expression, waiting for its promise, in the program's only page.
 * @param file the page meant, where there are several, such as `quick.html`
 */
export async function evaluateInPage(
  port: number,
  expression: string,
  file?: string
): Promise<unknown> {
  const socket = await pageSocket(port, file)
  try {
    return await ask(socket, { expression, awaitPromise: true, returnByValue: true })
  } finally {
    socket.close()
  }
}

/** To the program's only page, or the one of this file; it opens by itself. */
export async function pageSocket(port: number, file?: string): Promise<WebSocket> {
  const listed = await fetch(`http://127.0.0.1:${port}/json/list`)
  const pages = z.array(target).parse(await listed.json())
  const page = pages.find(({ type, url }) => {
    if (type !== 'page' || url.startsWith('devtools:')) return false
    return file === undefined || new URL(url).pathname.endsWith(`/${file}`)
  })
  if (page === undefined) throw new Error('The program has no page')
  return new WebSocket(page.webSocketDebuggerUrl)
}

function ask(socket: WebSocket, params: object): Promise<unknown> {
  return new Promise((resolve, reject) => {
    const late = AbortSignal.timeout(PATIENCE)
    late.addEventListener('abort', () => reject(new Error('The page does not answer')))
    socket.addEventListener('open', () => {
      socket.send(JSON.stringify({ id: 1, method: 'Runtime.evaluate', params }))
    })
    socket.addEventListener('error', () => reject(new Error('DevTools cannot be reached')))
    socket.addEventListener('close', () => reject(new Error('DevTools closed')))
    socket.addEventListener('message', ({ data }) => {
      const { result, error } = reply.parse(JSON.parse(String(data)))
      const problem = error?.message ?? result?.exceptionDetails
      if (problem === undefined) resolve(result?.result?.value)
      else reject(new Error(`The page could not answer: ${JSON.stringify(problem)}`))
    })
  })
}
