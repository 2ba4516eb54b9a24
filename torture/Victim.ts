import { spawn, type ChildProcess } from 'node:child_process'
import { once } from 'node:events'
import { setTimeout as pause } from 'node:timers/promises'

/** How long a worker may stay silent before it counts as hanging; ms. */
const PATIENCE = 60_000

const alive = new Set<ChildProcess>()

/** Ends every worker that still runs. */
export function endAllVictims(): void {
  for (const child of alive) child.kill('SIGKILL')
}

/** A worker that is killed in the middle of its work, and what it said before. */
export class Victim {
  /** Whole lines, in order: what came after the last line break was never said. */
  readonly lines: string[] = []
  private text = ''
  private complaint = ''
  private readonly gone: Promise<unknown>
  private readonly child: ChildProcess
  private hear: () => void = () => undefined

  /** @param shell a prefix for /bin/sh, such as a limit, before the worker takes its place */
  constructor(worker: string, args: readonly string[], shell = '') {
    const node = [process.execPath, worker, ...args]
    this.child =
      shell === ''
        ? spawn(node[0] ?? '', node.slice(1), { stdio: ['ignore', 'pipe', 'pipe'] })
        : spawn('/bin/sh', ['-c', `${shell} exec "$@"`, 'sh', ...node], {
            stdio: ['ignore', 'pipe', 'pipe']
          })
    alive.add(this.child)
    this.gone = once(this.child, 'close').finally(() => alive.delete(this.child))
    this.child.stdout?.setEncoding('utf8').on('data', (text: string) => this.take(text))
    this.child.stderr?.setEncoding('utf8').on('data', (text: string) => (this.complaint += text))
  }

  /** What it wrote to its error output. */
  get complaints(): string {
    return this.complaint.trim()
  }

  /** Waits until this many lines were said, or it ended. */
  async said(count: number): Promise<void> {
    const enough = new Promise<void>((resolve) => {
      this.hear = () => {
        if (this.lines.length >= count) resolve()
      }
      this.hear()
    })
    await Promise.race([enough, this.gone, later(PATIENCE)])
  }

  /** Kills it without a word, after some ms. */
  async killAfter(ms: number): Promise<void> {
    await Promise.race([later(ms), this.gone])
    this.child.kill('SIGKILL')
    await this.gone
  }

  /** Waits for its own end; false when it hung and was killed, or ended with an error. */
  async ends(): Promise<boolean> {
    const isGone = await Promise.race([this.gone.then(() => true), later(PATIENCE)])
    if (isGone !== true) await this.killAfter(0)
    return isGone === true && this.child.exitCode === 0
  }

  /** What stands behind a word, of every line that begins with it. */
  all(word: string): string[] {
    return this.lines
      .filter((line) => line.startsWith(`${word} `))
      .map((line) => line.slice(word.length + 1))
  }

  private take(text: string): void {
    this.text += text
    const lines = this.text.split('\n')
    this.text = lines.pop() ?? ''
    this.lines.push(...lines)
    this.hear()
  }
}

function later(ms: number): Promise<undefined> {
  return pause(ms, undefined, { ref: false })
}
