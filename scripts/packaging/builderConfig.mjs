import { rm } from 'node:fs/promises'
import { dirname, join, relative } from 'node:path'
import { projectRoot } from '../lib/paths.mjs'
import { setShippedFuses } from './fuses.mjs'
import { appId, categories, invitation, linkScheme, linuxName } from './identity.mjs'
import { packagesFolder, stagedApp } from './stage.mjs'

const own = (/** @type {string} */ path) => join(import.meta.dirname, path)
const icon = (/** @type {string} */ name) => join(projectRoot, 'resources/icon', name)

/**
 * What electron-builder is asked for. Nothing is published, and nothing is built from source: the
 * native module comes with its binaries.
 * @param {{ electron: { executable: string, version: string }, notices: string,
 *   env?: NodeJS.ProcessEnv }} options notices: the file with the licences of what is bundled;
 *   env: says whether there are keys to sign with
 * @returns {import('electron-builder').Configuration}
 */
export function builderConfig({ electron, notices, env = process.env }) {
  const isSigned = Boolean(env.CSC_LINK || env.CSC_NAME)
  return {
    appId,
    productName: 'Afterword',
    copyright: 'Copyright © 2026 The Afterword authors',
    directories: {
      app: relative(projectRoot, stagedApp),
      output: relative(projectRoot, packagesFolder),
      buildResources: relative(projectRoot, import.meta.dirname)
    },
    electronVersion: electron.version,
    ...ownElectron(electron.executable),
    npmRebuild: false,
    nodeGypRebuild: false,
    buildDependenciesFromSource: false,
    publish: null,
    // Nothing but native code lies beside the archive: the fuses vouch for what is within it.
    asar: { smartUnpack: false },
    asarUnpack: ['**/*.node'],
    files: [
      '**/*',
      '!**/better-sqlite3/prebuilds/*',
      '**/better-sqlite3/prebuilds/${platform}-${arch}.node'
    ],
    extraFiles: [{ from: join(projectRoot, 'LICENSE'), to: 'LICENSE' }],
    extraResources: [{ from: notices, to: 'THIRD-PARTY-NOTICES.md' }],
    // Every language of Chromium stays: the system's one tells the program how dates are written.
    afterExtract: ({ appOutDir }) => forgetForeignApp(appOutDir),
    afterPack: ({ appOutDir, electronPlatformName, packager }) =>
      setShippedFuses(join(appOutDir, executableOn(electronPlatformName, packager.appInfo))),
    artifactName: '${productName}-${version}-${os}-${arch}.${ext}',
    mac: {
      target: ['dmg', 'zip'].map((target) => ({ target, arch: ['arm64', 'x64'] })),
      category: categories.mac,
      icon: icon('app.icns'),
      minimumSystemVersion: '12.0',
      hardenedRuntime: true,
      gatekeeperAssess: false,
      entitlements: own(isSigned ? 'mac/entitlements.plist' : 'mac/entitlementsUnsigned.plist'),
      entitlementsInherit: own(
        isSigned ? 'mac/entitlements.plist' : 'mac/entitlementsUnsigned.plist'
      ),
      // Macs with Apple's chips run nothing unsigned: without a key it is signed by nobody.
      ...(isSigned ? {} : { identity: '-' }),
      notarize: isSigned && canNotarize(env),
      extendInfo: {
        // Notifications stay until they are answered, and the clock of reminders is not put to sleep.
        NSUserNotificationAlertStyle: 'alert',
        NSAppSleepDisabled: true
      },
      protocols: [{ name: 'Afterword', schemes: [linkScheme], role: 'Viewer' }],
      fileAssociations: [{ ...association(), role: 'Viewer', rank: 'Alternate' }]
    },
    dmg: { title: '${productName} ${version}' },
    win: {
      target: [{ target: 'nsis', arch: ['x64'] }],
      icon: icon('app.ico'),
      legalTrademarks: 'Afterword'
    },
    nsis: {
      oneClick: true,
      perMachine: false,
      include: own('windows/installer.nsh'),
      deleteAppDataOnUninstall: false,
      artifactName: '${productName}-Setup-${version}.${ext}'
    },
    linux: {
      target: [{ target: 'AppImage', arch: ['x64'] }],
      executableName: linuxName,
      category: categories.linux.join(';'),
      icon: icon('linux'),
      syncDesktopName: true,
      protocols: [{ name: 'Afterword', schemes: [linkScheme] }],
      fileAssociations: [association()]
    }
  }
}

/** Beside what opens calendars on a computer, never in its place. */
function association() {
  const { extension, mimeType, name } = invitation
  return { ext: extension, mimeType, name }
}

/**
 * The Electron at hand, where it is for the system that is being packed for; a Mac packs for two
 * architectures and fetches the other one.
 * @param {string} executable
 */
function ownElectron(executable) {
  return process.platform === 'darwin' ? {} : { electronDist: dirname(executable) }
}

/**
 * An Electron that was run from its folder has an app of its own in there.
 * @param {string} folder
 */
async function forgetForeignApp(folder) {
  const names = ['resources/app', 'resources/default_app.asar', 'afterword-runtime.json']
  for (const name of names) await rm(join(folder, name), { recursive: true, force: true })
}

/**
 * @param {string} platform
 * @param {{ productFilename: string }} appInfo
 */
function executableOn(platform, { productFilename }) {
  if (platform === 'darwin') return `${productFilename}.app`
  return platform === 'win32' ? `${productFilename}.exe` : linuxName
}

/**
 * Whether one of the three sets of keys is there that Apple's notary takes.
 * @param {NodeJS.ProcessEnv} env
 */
function canNotarize(env) {
  const sets = [
    ['APPLE_API_KEY', 'APPLE_API_KEY_ID', 'APPLE_API_ISSUER'],
    ['APPLE_ID', 'APPLE_APP_SPECIFIC_PASSWORD', 'APPLE_TEAM_ID'],
    ['APPLE_KEYCHAIN', 'APPLE_KEYCHAIN_PROFILE']
  ]
  return sets.some((names) => names.every((name) => Boolean(env[name])))
}
