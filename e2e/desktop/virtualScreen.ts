import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'

/** Longer than any of a desktop's programs needs to end by itself; ms. */
const ENDING = 3_000

/** A screen that nobody sees; Xvfb itself finds a free number. */
export async function virtualScreen(): Promise<{ display: string; process: ChildProcess }> {
  const args = ['-displayfd', '3', '-screen', '0', '1440x900x24', '-nolisten', 'tcp', '-noreset']
  const xvfb = spawn('Xvfb', args, { stdio: ['ignore', 'ignore', 'ignore', 'pipe'] })
  const numbers = xvfb.stdio[3]
  const display = await new Promise<string>((resolve, reject) => {
    xvfb.once('error', reject)
    xvfb.once('exit', () => reject(new Error('Xvfb did not start')))
    numbers?.once('data', (number: Buffer) => resolve(`:${number.toString().trim()}`))
  })
  return { display, process: xvfb }
}

/** Ends a program, by force if it does not listen. */
export async function endOf(child: ChildProcess | null): Promise<void> {
  if (child === null || child.exitCode !== null || child.signalCode !== null) return
  const gone = once(child, 'exit')
  child.kill()
  const timer = setTimeout(() => child.kill('SIGKILL'), ENDING)
  await gone
  clearTimeout(timer)
}
