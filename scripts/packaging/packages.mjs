import { existsSync } from 'node:fs'
import { readFile, rm } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { Problem } from '../lib/problem.mjs'
import { say } from '../lib/say.mjs'
import { builderConfig } from './builderConfig.mjs'
import { linuxName } from './identity.mjs'
import { licencesOf, writeNotices } from './notices.mjs'
import { isStandIn, packagesFolder, stageApp } from './stage.mjs'

/**
 * @typedef {{ executable: string, version: string }} Electron
 */

/**
 * What packing has to know of an Electron; it keeps a file with its version beside the program, on macOS
 * beside the app.
 * @param {string} executable
 * @returns {Promise<Electron>}
 */
export async function electronAt(executable) {
  const folder =
    process.platform === 'darwin' ? join(dirname(executable), '../../..') : dirname(executable)
  const version = (await readFile(join(folder, 'version'), 'utf8')).trim().replace(/^v/, '')
  return { executable, version }
}

/**
 * Puts the built app together with an Electron, unpacked: the very folder that goes into every package.
 * @param {Electron} electron
 * @param {{ version?: string }} [options] what the app calls itself, where that is not package.json's
 * @returns {Promise<string>} the folder
 */
export async function packFolder(electron, { version } = {}) {
  if (isStandIn(electron.executable)) {
    say(
      `On the stand-in Electron ${electron.version}, which is for development and tests: what is packed ` +
        'here is not for others. `npm run setup -- --official` gets the official one.'
    )
  }
  await runBuilder(electron, { dir: true, version })
  const folder = join(packagesFolder, folderName())
  if (!existsSync(folder)) throw new Problem(`electron-builder did not make ${folder}.`)
  return folder
}

/**
 * The packages that electron-builder makes for this system: dmg and zip, an installer, an AppImage.
 * @param {Electron} electron
 * @throws {Problem} on the stand-in
 */
export async function packForOthers(electron) {
  if (isStandIn(electron.executable)) {
    throw new Problem(
      'Packages for others are made on the official Electron alone: npm run setup -- --official'
    )
  }
  await runBuilder(electron, { dir: false })
}

/**
 * @param {Electron} electron
 * @param {{ dir: boolean, version?: string }} options
 */
async function runBuilder(electron, { dir, version }) {
  await stageApp({ executable: electron.executable, version })
  const notices = await writeNotices(await licencesOf())
  if (dir) await rm(join(packagesFolder, folderName()), { recursive: true, force: true })
  // Imported late: it costs a second.
  const { build } = await import('electron-builder')
  await build({ dir, publish: 'never', config: builderConfig({ electron, notices }) })
}

function folderName() {
  if (process.platform === 'darwin') return process.arch === 'arm64' ? 'mac-arm64' : 'mac'
  const arch = process.arch === 'x64' ? '' : `${process.arch}-`
  return `${process.platform === 'win32' ? 'win' : process.platform}-${arch}unpacked`
}

/**
 * Where things are in a folder that `packFolder` made.
 * @param {string} folder
 * @returns {{ program: string, resources: string, fused: string }} fused: what `readFuses` wants
 */
export function partsOf(folder) {
  if (process.platform === 'darwin') {
    const app = join(folder, 'Afterword.app')
    const contents = join(app, 'Contents')
    return {
      program: join(contents, 'MacOS/Afterword'),
      resources: join(contents, 'Resources'),
      fused: app
    }
  }
  const program = join(folder, process.platform === 'win32' ? 'Afterword.exe' : linuxName)
  return { program, resources: join(folder, 'resources'), fused: program }
}
