import { homedir } from 'node:os'
import { dirname, isAbsolute, join, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'

/** The checkout's root folder. */
export const projectRoot = resolve(dirname(fileURLToPath(import.meta.url)), '../..')

/** Where npm links the commands of the installed packages. */
export const binFolder = join(projectRoot, 'node_modules', '.bin')

/** The Node that the `node` package brings; every tool of the project runs on it. */
export const projectNode = join(
  projectRoot,
  'node_modules/node/bin',
  process.platform === 'win32' ? 'node.exe' : 'node'
)

/**
 * What is fetched once for a machine and shared by all checkouts.
 * @param {NodeJS.ProcessEnv} [env]
 * @param {string} [home]
 */
export function cacheFolder(env = process.env, home = homedir()) {
  const base = env.XDG_CACHE_HOME
  // The XDG specification: a relative path is to be ignored.
  return join(base && isAbsolute(base) ? base : join(home, '.cache'), 'afterword')
}
