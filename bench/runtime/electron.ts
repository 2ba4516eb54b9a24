import { spawn, type ChildProcess } from 'node:child_process'
import { once } from 'node:events'
import { join } from 'node:path'
import { BENCH_NOW, BENCH_ZONE } from '../data/moment'
import { exactNow } from './exactNow'

/** The checkout's root folder. */
export const PROJECT = join(import.meta.dirname, '../..')

/** How long a program may take to leave before it is ended, ms. */
const PATIENCE = 10_000

/** One of the two programs that are held against each other. */
export interface Program {
  name: 'afterword' | 'empty'
  /** What Electron is told besides its own switches; `folder` holds all that the program keeps. */
  args: (folder: string) => string[]
}

export const AFTERWORD: Program = {
  name: 'afterword',
  args: (folder) => [PROJECT, `--data-dir=${folder}`]
}

export const EMPTY: Program = {
  name: 'empty',
  args: (folder) => [join(PROJECT, 'bench/emptyApp'), `--user-data-dir=${folder}`]
}

export interface Running {
  child: ChildProcess
  /** The instant just before the process was made, ms. */
  begunAt: number
  /** Asks it to leave as a session's end does, and waits until it has. */
  stop: () => Promise<void>
}

const left = new Set<ChildProcess>()

/** Ends every program that still runs: for a bench that is broken off. */
export function endAll(): void {
  for (const child of left) child.kill('SIGKILL')
}

/**
 * Starts a program in the Electron of AFTERWORD_ELECTRON, as a person would: nothing attached to it.
 * @param more of its environment
 * @throws Error when AFTERWORD_ELECTRON is not set
 */
export function start(
  program: Program,
  folder: string,
  switches: readonly string[] = [],
  more: NodeJS.ProcessEnv = {}
): Running {
  const executable = process.env['AFTERWORD_ELECTRON']
  if (!executable) throw new Error('AFTERWORD_ELECTRON is not set; run this by `npm run bench`.')
  const args = [...sandbox(), ...switches, ...program.args(folder)]
  const env = {
    ...process.env,
    ...more,
    TZ: BENCH_ZONE,
    AFTERWORD_TEST_NOW: new Date(BENCH_NOW).toISOString()
  }
  const begunAt = exactNow()
  const child = spawn(executable, args, { env, stdio: ['ignore', 'ignore', 'pipe'] })
  left.add(child)
  child.once('exit', () => left.delete(child))
  return { child, begunAt, stop: () => stop(child) }
}

/** Chromium's sandbox refuses to run as root. */
function sandbox(): string[] {
  return process.platform === 'linux' && process.getuid?.() === 0 ? ['--no-sandbox'] : []
}

async function stop(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return
  const gone = once(child, 'exit')
  child.kill('SIGTERM')
  const end = setTimeout(() => child.kill('SIGKILL'), PATIENCE)
  await gone
  clearTimeout(end)
}
