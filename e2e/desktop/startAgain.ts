import { spawn, type ChildProcess } from 'node:child_process'
import { once } from 'node:events'
import { commandLine } from '../launch'
import type { Desktop } from './Desktop'

/**
 * Starts the program as this desktop would when it runs already: by its icon, a link or a file. The
 * second one ends as soon as the first has heard of it.
 */
export async function startAgain(
  desktop: Desktop,
  dataDir: string,
  ...args: string[]
): Promise<void> {
  const second = run(desktop, commandLine(dataDir, ...args))
  const [code] = (await once(second, 'exit')) as [number | null]
  if (code !== 0) throw new Error(`The second start ended with ${code}`)
}

/** Runs a program on this desktop. */
export function run(desktop: Desktop, [command, ...args]: [string, ...string[]]): ChildProcess {
  return spawn(command, args, {
    env: { ...process.env, ...desktop.env, TZ: 'Europe/London' },
    stdio: 'ignore'
  })
}
