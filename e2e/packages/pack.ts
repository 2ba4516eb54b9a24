import { rmSync } from 'node:fs'
import { join } from 'node:path'
import { makeDeb } from '../../scripts/packaging/deb.mjs'
import { electronAt, packFolder } from '../../scripts/packaging/packages.mjs'
import { packagesFolder } from '../../scripts/packaging/stage.mjs'
import { whyNotInstalled } from './installing'

/** Older than any that was given away. */
export const OLDER = '0.0.1'

const DEBS = join(packagesFolder, 'for-tests')

/** The Debian package of a version, as `pack` makes it. */
export function debOf(version: string): string {
  return join(DEBS, `afterword_${version}_${process.arch === 'arm64' ? 'arm64' : 'amd64'}.deb`)
}

/** Where the unpacked folder lies that `pack` makes; known to the tests by the environment. */
export function packedFolder(): string {
  const folder = process.env['AFTERWORD_PACKED']
  if (folder === undefined)
    throw new Error('Nothing was packed: run these by `npm run test:packages`.')
  return folder
}

/** Packs this version and, where it can be installed, an older one before it; removes the packages after. */
export default async function pack(): Promise<() => void> {
  const executable = process.env['AFTERWORD_ELECTRON']
  if (executable === undefined) {
    throw new Error('AFTERWORD_ELECTRON is not set: run these by `npm run test:packages`.')
  }
  const electron = await electronAt(executable)
  const makePackage = (folder: string): Promise<string> =>
    makeDeb({ folder, to: DEBS, compression: 'none' })
  const installs = whyNotInstalled() === null
  if (installs) await makePackage(await packFolder(electron, { version: OLDER }))
  const folder = await packFolder(electron)
  if (installs) await makePackage(folder)
  process.env['AFTERWORD_PACKED'] = folder
  return () => rmSync(DEBS, { recursive: true, force: true })
}
