import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { projectRoot } from './paths.mjs'
import { runOnProjectNode } from './run.mjs'

/**
 * The script behind a package's command. Read from its package.json, since the links in
 * node_modules/.bin are shell wrappers on Windows.
 * @param {string} packageName
 * @param {string} [command] the package's own name unless told
 */
export function toolScript(packageName, command = packageName.split('/').at(-1)) {
  const folder = join(projectRoot, 'node_modules', packageName)
  const { bin } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'))
  return join(folder, typeof bin === 'string' ? bin : bin[command])
}

/**
 * Runs an installed package's command on the project's Node.
 * @param {string} packageName
 * @param {string[]} args
 * @param {import('./run.mjs').RunOptions & { command?: string }} [options]
 */
export function runTool(packageName, args, options = {}) {
  return runOnProjectNode(toolScript(packageName, options.command), args, options)
}
