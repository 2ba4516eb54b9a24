import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { adopt, throwIfInterrupted } from './children.mjs'
import { Problem } from './problem.mjs'

/** Whether windows need an Xvfb here: Linux, and no X display. */
export function needsXvfb(platform = process.platform, env = process.env) {
  return platform === 'linux' && !env.DISPLAY
}

/**
 * Ends a script whose window nobody could see.
 * @param {string} command how the script is called
 * @throws {Problem} on Linux without a graphical session
 */
export function demandDisplay(command, platform = process.platform, env = process.env) {
  if (platform !== 'linux' || env.DISPLAY || env.WAYLAND_DISPLAY) return
  throw new Problem(
    'There is no display to open a window on (neither DISPLAY nor WAYLAND_DISPLAY is set).\n' +
      `Run it in a desktop session; on a server, for a try: xvfb-run -a ${command}`
  )
}

/**
 * Runs `work` with a display: the one that is there, else an Xvfb that ends with it.
 * @template T
 * @param {(env: NodeJS.ProcessEnv) => Promise<T>} work gets what children need in their environment
 * @returns {Promise<T>}
 */
export async function withDisplay(work) {
  if (!needsXvfb()) return work({})
  throwIfInterrupted()
  // Without -noreset it begins anew whenever the last window closes, and turns away the next one.
  const xvfb = spawn(
    'Xvfb',
    ['-displayfd', '3', '-screen', '0', '1600x1000x24', '-nolisten', 'tcp', '-noreset'],
    { stdio: ['ignore', 'ignore', 'pipe', 'pipe'] }
  )
  adopt(xvfb)
  try {
    return await work({ DISPLAY: `:${await displayNumber(xvfb)}` })
  } finally {
    if (xvfb.exitCode === null && xvfb.signalCode === null && xvfb.kill()) await once(xvfb, 'exit')
  }
}

/**
 * Xvfb looks for a free number itself, and writes it once it can be connected to.
 * @param {import('node:child_process').ChildProcess} xvfb
 * @returns {Promise<string>}
 */
function displayNumber(xvfb) {
  let complaint = ''
  xvfb.stderr?.setEncoding('utf8').on('data', (text) => (complaint += text))
  return new Promise((resolve, reject) => {
    const fail = () => reject(new Problem(`Xvfb did not start.\n${complaint.trim()}`))
    xvfb.once('error', fail)
    xvfb.once('exit', fail)
    let text = ''
    const numbers = /** @type {import('node:stream').Readable} */ (xvfb.stdio[3])
    numbers.setEncoding('utf8').on('data', (chunk) => {
      text += chunk
      if (text.endsWith('\n')) resolve(text.trim())
    })
  })
}
