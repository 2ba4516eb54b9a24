import { lstatSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { electronAt, packFolder, partsOf } from '../../scripts/packaging/packages.mjs'
import { figureOf, type Measured } from '../figures'

const MB = 1_000_000

/**
 * What an installed Afterword takes on a disk: the content of the Debian package, and how much of it is
 * our own, beside Electron's.
 */
export async function measurePackages(): Promise<Measured[]> {
  const folder = await packFolder(await electronAt(process.env['AFTERWORD_ELECTRON'] ?? ''))
  const own = bytesIn(partsOf(folder).resources)
  return [
    { figure: figureOf('package.content', 'MB', [bytesIn(folder) / MB]) },
    { figure: figureOf('package.own', 'MB', [own / MB]), remark: 'the app, its driver, notices' }
  ]
}

function bytesIn(folder: string): number {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .map((path) => lstatSync(join(folder, path)))
    .reduce((sum, entry) => sum + (entry.isFile() ? entry.size : 0), 0)
}
