import { type ChildProcess, spawn, type SpawnOptions } from 'node:child_process'
import { once } from 'node:events'
import { createInterface } from 'node:readline'
import { chromium, type Browser, type Page } from '@playwright/test'

/** How long the first start of a packed program may take on a busy machine; ms. */
const STARTING = 30_000

/** How long it may take to put its things away; ms. */
const ENDING = 15_000

/**
 * The packed program while it runs. It takes no orders from a debugger of Node, so it is driven by what
 * Chromium shows of its page.
 */
export class PackedProgram {
  private constructor(
    private readonly child: ChildProcess,
    private readonly browser: Browser,
    readonly page: Page
  ) {}

  /** Starts it as whoever `surroundings` say, and waits for its first screen. */
  static async start(
    [command = '', ...args]: readonly string[],
    surroundings: SpawnOptions
  ): Promise<PackedProgram> {
    const child = spawn(command, [...args, '--remote-debugging-port=0'], {
      ...surroundings,
      stdio: ['ignore', 'ignore', 'pipe']
    })
    try {
      const browser = await chromium.connectOverCDP(await devTools(child))
      const page = browser.contexts()[0]?.pages()[0]
      if (page === undefined) throw new Error('The program shows no page')
      await page.locator('h1').first().waitFor({ timeout: STARTING })
      return new PackedProgram(child, browser, page)
    } catch (error) {
      child.kill()
      throw error
    }
  }

  /** The version that the program calls itself. */
  async version(): Promise<string | undefined> {
    const agent = await this.page.evaluate(() => navigator.userAgent)
    return /Afterword\/(\S+)/.exec(agent)?.[1]
  }

  /** Asks it to end, as the system does at the end of a session; gives the exit code. */
  async end(): Promise<number | null> {
    if (this.child.exitCode !== null || this.child.signalCode !== null) return this.child.exitCode
    const gone = once(this.child, 'exit')
    this.child.kill()
    const late = setTimeout(() => this.child.kill('SIGKILL'), ENDING)
    await gone
    clearTimeout(late)
    await this.browser.close().catch(() => undefined)
    return this.child.exitCode
  }
}

/** Where its pages can be reached, as it says itself. */
function devTools(child: ChildProcess): Promise<string> {
  return new Promise((resolve, reject) => {
    const said: string[] = []
    const fail = (why: string): void => reject(new Error(`${why}\n${said.join('\n')}`))
    const late = setTimeout(() => fail('The program did not begin'), STARTING)
    child.once('error', (error) => fail(error.message))
    child.once('exit', (code) => fail(`The program ended with ${String(code)}`))
    if (child.stderr === null) return fail('The program’s stderr is not read')
    // Read to the end, or it would stop at a full pipe.
    createInterface({ input: child.stderr }).on('line', (line) => {
      said.push(line)
      const address = /DevTools listening on (ws:\/\/\S+)/.exec(line)?.[1]
      if (address === undefined) return
      clearTimeout(late)
      resolve(address)
    })
  })
}
