import { rm } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { Installer } from 'electron-installer-debian'
import { linuxSizes } from '../icons/sizes.mjs'
import { projectRoot } from '../lib/paths.mjs'
import { categories, invitation, linkScheme, linuxName } from './identity.mjs'

/** What Electron is linked against or calls, by Debian's names; the newer of two names first. */
export const depends = [
  'libgtk-3-0t64 | libgtk-3-0',
  'libnss3',
  'libgbm1',
  'libasound2t64 | libasound2',
  // Opens mail programs and browsers.
  'xdg-utils'
]

const description = 'diary of a job search: interviews, thank-you notes, follow-ups'

const productDescription =
  'Afterword keeps applications and interviews in one file on your own computer, shows when each ' +
  'thank-you note and follow-up is due, and opens a letter that is already begun from what you wrote ' +
  'down after the interview. It needs no account and no network.'

/**
 * electron-installer-debian adds a long list of dependencies of its own, for parts of Electron that
 * are not used, and exceptions for Debian's own checker, of which there are none.
 */
class DebianPackage extends Installer {
  get contentFunctions() {
    return super.contentFunctions.filter((name) => name !== 'createOverrides')
  }

  async generateDefaults() {
    await super.generateDefaults()
    return Object.assign(this.defaults, { depends: [], recommends: [], suggests: [] })
  }
}

/**
 * Makes a Debian package of a folder that `packFolder` made on Linux.
 * @param {{ folder: string, to: string, compression?: 'xz' | 'none' }} options
 *   to: the folder that it is put in; compression: `none` is quick, for tests
 * @returns {Promise<string>} its path
 */
export async function makeDeb({ folder, to, compression = 'xz' }) {
  const deb = new DebianPackage({
    src: folder,
    dest: to,
    rename: (/** @type {string} */ dest) =>
      join(dest, '<%= name %>_<%= version %>_<%= arch %>.deb'),
    logger: () => undefined,
    options: {
      name: linuxName,
      bin: linuxName,
      productName: 'Afterword',
      genericName: 'Job search diary',
      description,
      productDescription,
      arch: process.arch === 'arm64' ? 'arm64' : 'amd64',
      section: 'misc',
      depends,
      recommends: [],
      categories: categories.linux,
      mimeType: [invitation.mimeType, `x-scheme-handler/${linkScheme}`],
      icon: Object.fromEntries(
        linuxSizes.map((size) => [
          `${size}x${size}`,
          join(projectRoot, `resources/icon/linux/${size}x${size}.png`)
        ])
      ),
      desktopTemplate: join(import.meta.dirname, 'linux/desktop.ejs'),
      compression
    }
  })
  await deb.generateDefaults()
  await deb.generateOptions()
  await deb.createStagingDir()
  try {
    await deb.createContents()
    await deb.createPackage()
    await deb.movePackage()
    return deb.options.packagePaths[0]
  } finally {
    await rm(dirname(deb.stagingDir), { recursive: true, force: true })
  }
}
