import { spawn } from 'node:child_process'
import { delimiter } from 'node:path'
import { adopt, throwIfInterrupted } from './children.mjs'
import { binFolder, projectNode, projectRoot } from './paths.mjs'

/**
 * @typedef {object} RunOptions
 * @property {NodeJS.ProcessEnv} [env] added to ours
 * @property {string} [cwd] the project's root unless told
 * @property {boolean} [quiet] collect what the command prints instead of showing it
 * @property {boolean} [aside] show what the command prints among our own messages (standard error),
 *   and leave standard input and output to those who really use them
 * @property {boolean} [shell]
 * @property {(child: import('node:child_process').ChildProcess) => void} [onStart]
 *
 * @typedef {{ code: number, output: string }} RunResult
 *   code: the exit code, 127 when the command could not be started, 1 when a signal ended it
 */

/**
 * Runs a command to its end. Never rejects because the command failed.
 * @param {string} command
 * @param {string[]} args
 * @param {RunOptions} [options]
 * @returns {Promise<RunResult>}
 */
export async function run(command, args, options = {}) {
  throwIfInterrupted()
  const child = spawn(command, args, {
    cwd: options.cwd ?? projectRoot,
    env: { ...process.env, ...options.env },
    stdio: stdioFor(options),
    shell: options.shell ?? false
  })
  adopt(child)
  options.onStart?.(child)
  let output = ''
  for (const stream of [child.stdout, child.stderr]) {
    stream?.setEncoding('utf8').on('data', (text) => (output += text))
  }
  return new Promise((resolve) => {
    child.once('error', (error) => resolve({ code: 127, output: output + error.message }))
    child.once('close', (code) => resolve({ code: code ?? 1, output }))
  })
}

/**
 * @param {RunOptions} options
 * @returns {import('node:child_process').StdioOptions}
 */
function stdioFor({ quiet, aside }) {
  if (quiet) return ['ignore', 'pipe', 'pipe']
  return aside ? ['ignore', process.stderr, process.stderr] : 'inherit'
}

/**
 * The environment in which the project's tools find each other and the project's Node first.
 * @returns {NodeJS.ProcessEnv}
 */
export function toolEnvironment() {
  return { PATH: [binFolder, process.env.PATH].filter(Boolean).join(delimiter) }
}

/**
 * Runs a JavaScript file on the project's Node.
 * @param {string} file
 * @param {string[]} args
 * @param {RunOptions} [options]
 */
export function runOnProjectNode(file, args, options = {}) {
  return run(projectNode, [file, ...args], {
    ...options,
    env: { ...toolEnvironment(), ...options.env }
  })
}
