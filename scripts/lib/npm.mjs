import { realpathSync } from 'node:fs'
import { delimiter, join, sep } from 'node:path'
import { binFolder, projectRoot } from './paths.mjs'
import { run } from './run.mjs'

/**
 * How to call npm so that it still runs when it replaces node_modules, where the Node that runs
 * us may itself live.
 * @param {string[]} args
 * @param {{ npm_execpath?: string, PATH?: string }} [env]
 * @param {string} [nodePath] the Node that runs us
 * @returns {{ command: string, args: string[], shell: boolean, env: NodeJS.ProcessEnv }}
 */
export function npmCall(args, env = process.env, nodePath = process.execPath) {
  const outside = (env.PATH ?? '')
    .split(delimiter)
    .filter((folder) => folder !== binFolder)
    .join(delimiter)
  if (/npm-cli\.c?js$/.test(env.npm_execpath ?? '') && !isInsideNodeModules(nodePath)) {
    return {
      command: nodePath,
      args: [env.npm_execpath, ...args],
      shell: false,
      env: { PATH: outside }
    }
  }
  // npm is a batch file on Windows, which only a shell starts.
  return { command: 'npm', args, shell: process.platform === 'win32', env: { PATH: outside } }
}

/**
 * Whether that Node is the one that the project's own node_modules holds.
 * @param {string} nodePath
 */
export function isInsideNodeModules(nodePath) {
  const folder = join(projectRoot, 'node_modules') + sep
  return nodePath.startsWith(folder) || realpathSync(nodePath).startsWith(folder)
}

/**
 * Runs npm with the machine's own settings (registry, proxy, certificates).
 * @param {string[]} args
 * @param {import('./run.mjs').RunOptions} [options]
 */
export function runNpm(args, options = {}) {
  const call = npmCall(args)
  return run(call.command, call.args, {
    ...options,
    shell: call.shell,
    env: { ...call.env, ...options.env }
  })
}
