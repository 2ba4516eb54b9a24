import { cp, mkdir, readFile, rm, writeFile } from 'node:fs/promises'
import { existsSync } from 'node:fs'
import { basename, dirname, join } from 'node:path'
import { projectRoot } from '../lib/paths.mjs'
import { linuxName } from './identity.mjs'

/** Where everything that is built for others ends up. */
export const packagesFolder = join(projectRoot, 'dist')

/** The app as it goes into the archive, laid out by `stageApp`. */
export const stagedApp = join(packagesFolder, 'app')

/**
 * Whether an Electron is the stand-in for development, of which nothing may be shipped.
 * @param {string} executable
 */
export function isStandIn(executable) {
  return existsSync(join(dirname(executable), 'afterword-runtime.json'))
}

/**
 * Lays out the built app by itself: the bundle, its pictures and the database driver. Nothing else of
 * the checkout can get into a package.
 * @param {{ executable: string, version?: string }} options the Electron that will run it, and the
 *   version it calls itself where that is not package.json's
 */
export async function stageApp({ executable, version }) {
  await rm(stagedApp, { recursive: true, force: true })
  await mkdir(stagedApp, { recursive: true })
  await cp(join(projectRoot, 'out'), join(stagedApp, 'out'), {
    recursive: true,
    filter: (path) => !isOfDevelopers(basename(path))
  })
  for (const name of ['app-icon.png', 'tray']) {
    await cp(join(projectRoot, 'resources', name), join(stagedApp, 'resources', name), {
      recursive: true
    })
  }
  await writeFile(join(stagedApp, 'package.json'), JSON.stringify(await manifest(version), null, 2))
  await (isStandIn(executable) ? stageDriverOf(dirname(executable)) : stageDriver())
}

/**
 * Maps of the sources, and what our own scripts leave in the bundle.
 * @param {string} name
 */
function isOfDevelopers(name) {
  return name.endsWith('.map') || name === 'licences.json' || name === '.afterword-build'
}

/**
 * The app's own package.json: what Electron and the packagers read of the project's.
 * @param {string | undefined} version
 */
async function manifest(version) {
  const project = JSON.parse(await readFile(join(projectRoot, 'package.json'), 'utf8'))
  const { name, productName, description, license, type, main, dependencies } = project
  return {
    name,
    productName,
    version: version ?? project.version,
    description,
    license,
    author: 'The Afterword authors',
    type,
    main,
    // The window belongs to this file: its icon, its place in the dock.
    desktopName: `${linuxName}.desktop`,
    dependencies
  }
}

/** The driver with its binaries for this system; the packager takes the one for its architecture. */
async function stageDriver() {
  const from = join(projectRoot, 'node_modules/better-sqlite3')
  await stageModule(from, ['lib', 'LICENSE'])
  const to = join(stagedApp, 'node_modules/better-sqlite3/prebuilds')
  for (const arch of ['x64', 'arm64']) {
    const binary = `${process.platform}-${arch}.node`
    await cp(join(from, 'prebuilds', binary), join(to, binary))
  }
}

/**
 * The stand-in cannot load the project's driver and brings its own; see scripts/runtime/launcher.
 * @param {string} runtime
 */
async function stageDriverOf(runtime) {
  const modules = join(runtime, 'resources/app/node_modules')
  const binary = 'build/Release/better_sqlite3.node'
  await stageModule(join(modules, 'better-sqlite3'), ['lib', 'LICENSE', binary])
  for (const name of ['bindings', 'file-uri-to-path']) {
    await cp(join(modules, name), join(stagedApp, 'node_modules', name), { recursive: true })
  }
}

/**
 * @param {string} from a package's folder
 * @param {string[]} parts of it that are needed while it runs
 */
async function stageModule(from, parts) {
  const to = join(stagedApp, 'node_modules', basename(from))
  for (const part of parts) {
    if (existsSync(join(from, part)))
      await cp(join(from, part), join(to, part), { recursive: true })
  }
  // Without what only its building needs, which the packager would look for.
  const {
    name,
    version,
    main,
    exports,
    license,
    dependencies = {}
  } = JSON.parse(await readFile(join(from, 'package.json'), 'utf8'))
  const { bindings } = dependencies
  const needs = bindings ? { dependencies: { bindings } } : {}
  await writeFile(
    join(to, 'package.json'),
    JSON.stringify({ name, version, main, exports, license, ...needs }, null, 2)
  )
}
