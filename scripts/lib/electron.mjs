import { accessSync, constants, existsSync, readFileSync } from 'node:fs'
import { dirname, join, resolve } from 'node:path'
import { fallback } from './fallback.mjs'
import { official } from './official.mjs'
import { Problem } from './problem.mjs'
import { say } from './say.mjs'

/**
 * @typedef {object} Electron
 * @property {string} executable absolute path
 * @property {'own' | 'official' | 'fallback'} kind
 * @property {string} version without a leading v; 'unknown' for an own one that does not tell
 *
 * @typedef {{ find: () => Promise<Electron | undefined>, install: () => Promise<Electron> }} Source
 */

/**
 * The Electron to run: the developer's own (AFTERWORD_ELECTRON), the official one, or on
 * 64-bit Linux the stand-in where the official one cannot be had. A stand-in that is already
 * staged is taken without asking the network again.
 * @param {{ retryOfficial?: boolean, env?: NodeJS.ProcessEnv, official?: Source,
 *   fallback?: Source & { isSupported: () => boolean } }} [options]
 * @returns {Promise<Electron>}
 * @throws {Problem} when there is none, with what to do about it
 */
export async function ensureElectron(options = {}) {
  const sources = { official, fallback, ...options }
  const own = (options.env ?? process.env).AFTERWORD_ELECTRON
  if (own) return ownElectron(own)
  const installed = await sources.official.find()
  if (installed) return installed
  const staged = await sources.fallback.find()
  if (staged && !options.retryOfficial) return announce(staged)
  try {
    return await sources.official.install()
  } catch (error) {
    if (!(error instanceof Problem)) throw error
    if (!sources.fallback.isSupported()) throw withAdvice(error)
    say(error.message)
    return announce(staged ?? (await sources.fallback.install()))
  }
}

/** @param {string} path */
function ownElectron(path) {
  const executable = resolve(path)
  try {
    accessSync(executable, constants.X_OK)
  } catch {
    throw new Problem(`AFTERWORD_ELECTRON names ${executable}, which is not an executable file.`)
  }
  const versionFile = join(dirname(executable), 'version')
  const version = existsSync(versionFile)
    ? readFileSync(versionFile, 'utf8').trim().replace(/^v/, '')
    : 'unknown'
  return /** @type {Electron} */ ({ executable, kind: 'own', version })
}

/** @param {Electron} electron */
function announce(electron) {
  say(
    `Using the stand-in Electron ${electron.version} (for development only; ` +
      '`npm run setup -- --official` tries the official one again).'
  )
  return electron
}

/** @param {Problem} problem */
function withAdvice(problem) {
  return new Problem(
    `${problem.message}\n` +
      'Any one of these helps:\n' +
      '  - connect to the internet, or set HTTPS_PROXY to your proxy with ELECTRON_GET_USE_PROXY=1\n' +
      '  - set ELECTRON_MIRROR to a mirror of Electron’s releases\n' +
      '  - set AFTERWORD_ELECTRON to the path of an Electron executable that you already have\n' +
      'Then run the same command again.'
  )
}
