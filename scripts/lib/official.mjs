import { existsSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { watchGrowth } from './growth.mjs'
import { cacheFolder, projectRoot } from './paths.mjs'
import { Problem } from './problem.mjs'
import { say } from './say.mjs'
import { runTool } from './tool.mjs'
import { inWorkshop } from './workshop.mjs'

const packageFolder = join(projectRoot, 'node_modules/electron')

/** The Electron that its own makers publish, as the `electron` package installs it. */
export const official = { find: findIn, install }

/**
 * @param {string} [folder] of the installed `electron` package
 * @returns {Promise<import('./electron.mjs').Electron | undefined>} undefined unless the whole of
 *   the version that package.json asks for is there
 */
async function findIn(folder = packageFolder) {
  const read = (/** @type {string} */ name) => readFile(join(folder, name), 'utf8')
  try {
    const [manifest, path, unpacked] = await Promise.all([
      read('package.json'),
      read('path.txt'),
      read('dist/version')
    ])
    const { version } = JSON.parse(manifest)
    const executable = join(folder, 'dist', path)
    if (unpacked.trim().replace(/^v/, '') !== version || !existsSync(executable)) return undefined
    return { executable, kind: 'official', version }
  } catch {
    return undefined
  }
}

/**
 * Lets the package's own installer download, verify and unpack it; a download that has stopped
 * growing is given up.
 * @returns {Promise<import('./electron.mjs').Electron>}
 * @throws {Problem} when it cannot be had
 */
async function install() {
  const { version } = JSON.parse(await readFile(join(packageFolder, 'package.json'), 'utf8'))
  say(`Downloading Electron ${version} …`)
  const { code, output, stalled } = await inWorkshop(join(cacheFolder(), 'work'), runInstaller)
  const found = code === 0 ? await findIn() : undefined
  if (found) return found
  const reason = stalled ? 'nothing more came for 90 seconds' : firstErrorLine(output)
  throw new Problem(`Electron ${version} could not be downloaded: ${reason}`)
}

/** @param {string} folder where the installer puts its temporary files */
async function runInstaller(folder) {
  /** @type {ReturnType<typeof watchGrowth> | undefined} */
  let growth
  const result = await runTool('electron', [], {
    command: 'install-electron',
    quiet: true,
    env: { TMPDIR: folder, TEMP: folder, TMP: folder, ELECTRON_GET_NO_PROGRESS: '1' },
    onStart: (child) => {
      const onStall = () => child.kill('SIGKILL')
      growth = watchGrowth({ folder, label: 'Downloading', onStall })
    }
  })
  growth?.stop()
  return { ...result, stalled: growth?.stalled() ?? false }
}

/** @param {string} output */
function firstErrorLine(output) {
  const lines = output.split('\n').map((line) => line.trim())
  return lines.find((line) => /error/i.test(line)) ?? lines.find(Boolean) ?? 'no reason was given'
}
