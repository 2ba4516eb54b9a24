import { createHash } from 'node:crypto'
import { existsSync } from 'node:fs'
import { readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { isInsideNodeModules, runNpm } from './npm.mjs'
import { projectNode, projectRoot } from './paths.mjs'
import { Problem } from './problem.mjs'
import { run } from './run.mjs'
import { say } from './say.mjs'

const lockFile = join(projectRoot, 'package-lock.json')
const stampFile = join(projectRoot, 'node_modules/.afterword-setup.json')
const requiredNodeMajor = 24

/**
 * Brings node_modules to what package-lock.json says, with the project's Node in it. Costs a few
 * milliseconds when nothing has changed.
 * @throws {Problem} when npm fails or the project's Node is not there afterwards
 */
export async function ensureDependencies() {
  const lockText = await readFile(lockFile, 'utf8')
  const lock = createHash('sha256').update(lockText).digest('hex')
  const stamp = await readJson(stampFile)
  if (stamp?.lock === lock && existsSync(projectNode)) return
  if (!(await isInstalled(lockText))) await install()
  const node = await checkProjectNode()
  await writeFile(stampFile, JSON.stringify({ lock, node }))
}

/** @param {string} lockText */
async function isInstalled(lockText) {
  const installed = await readJson(join(projectRoot, 'node_modules/.package-lock.json'))
  return installed !== undefined && treeMatches(JSON.parse(lockText), installed)
}

/**
 * Whether what npm noted as installed is what the lock file asks for. Packages for other systems
 * are optional, and may be missing.
 * @param {{ packages: Record<string, { version?: string, optional?: boolean }> }} lock
 * @param {{ packages: Record<string, { version?: string }> }} installed
 */
export function treeMatches(lock, installed) {
  const wanted = Object.entries(lock.packages).filter(([path]) => path !== '')
  const allThere = wanted.every(([path, { version, optional }]) =>
    path in installed.packages ? installed.packages[path].version === version : optional === true
  )
  return allThere && Object.keys(installed.packages).every((path) => path in lock.packages)
}

async function install() {
  if (process.platform === 'win32' && isInsideNodeModules(process.execPath)) {
    throw new Problem(
      'The dependencies have changed, and Windows cannot replace the Node that is running this.\n' +
        'Run `npm ci`, then the same command again.'
    )
  }
  say('Installing dependencies (npm ci) …')
  const { code } = await runNpm(['ci', '--loglevel=error'], { aside: true })
  if (code !== 0) {
    throw new Problem(
      '`npm ci` failed; its message is above.\n' +
        'If it speaks of the network, see whether `npm ping` reaches your registry; then run the ' +
        'same command again.'
    )
  }
}

async function checkProjectNode() {
  const { code, output } = await run(projectNode, ['--version'], { quiet: true })
  const version = output.trim()
  if (code === 0 && version.startsWith(`v${requiredNodeMajor}.`)) return version
  throw new Problem(
    `The project's own Node ${requiredNodeMajor} is missing from node_modules ` +
      `(found: ${code === 0 ? version : 'none that runs'}).\n` +
      'The install script of the package "node" brings it, and it seems not to have run.\n' +
      'Run `npm rebuild node --ignore-scripts=false`, then the same command again.'
  )
}

/**
 * @param {string} file
 * @returns {Promise<any>} undefined when the file is missing or half-written
 */
async function readJson(file) {
  try {
    return JSON.parse(await readFile(file, 'utf8'))
  } catch {
    return undefined
  }
}
