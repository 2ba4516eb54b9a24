import { constants } from 'node:os'
import { Interrupted } from './problem.mjs'

/** @type {Set<import('node:child_process').ChildProcess>} */
const running = new Set()

/** @type {Interrupted | undefined} */
let interrupted

/** @param {NodeJS.Signals} signal */
const exitCodeOf = (signal) => 128 + constants.signals[signal]

/**
 * From now on the child gets the signals that we get, and does not outlive us.
 * @param {import('node:child_process').ChildProcess} child
 */
export function adopt(child) {
  running.add(child)
  child.once('exit', () => running.delete(child))
  child.once('error', () => running.delete(child))
}

/** Throws once we have been asked to stop, so that no further step begins. */
export function throwIfInterrupted() {
  if (interrupted) throw interrupted
}

/**
 * A terminal sends Ctrl+C, and its own closing, to the children as well; sent twice, the second
 * signal would end an Electron that is just closing its database.
 * @param {NodeJS.Signals} signal
 */
const reachesChildrenAnyway = (signal) =>
  process.stdin.isTTY && (signal === 'SIGINT' || signal === 'SIGHUP')

/**
 * Runs a script's body: passes signals on to its children and leaves none behind.
 * @param {() => Promise<number | void>} body resolves to the exit code, 0 when it gives none
 */
export async function runScript(body) {
  for (const signal of /** @type {const} */ (['SIGINT', 'SIGTERM', 'SIGHUP'])) {
    process.on(signal, () => {
      interrupted ??= new Interrupted(exitCodeOf(signal))
      if (reachesChildrenAnyway(signal)) return
      for (const child of running) child.kill(signal)
    })
  }
  process.on('exit', () => {
    for (const child of running) child.kill('SIGKILL')
  })
  try {
    const exitCode = await body()
    process.exitCode = interrupted?.exitCode ?? exitCode ?? 0
  } catch (error) {
    process.exitCode = exitCodeAfter(error)
  }
}

/** @param {unknown} error */
function exitCodeAfter(error) {
  if (interrupted) return interrupted.exitCode
  const text = error instanceof Error && error.name === 'Problem' ? error.message : error
  console.error(typeof text === 'string' ? `\n${text}` : text)
  return 1
}
