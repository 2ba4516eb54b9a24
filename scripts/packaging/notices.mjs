import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { projectRoot } from '../lib/paths.mjs'
import { packagesFolder } from './stage.mjs'

/**
 * @typedef {{ name: string, version: string, identifier?: string, text?: string }} Licence
 *   as Vite lists what it bundled; identifier: by SPDX
 */

/** What the bundles hold that leaves Vite no module to list: fonts, icons, workers, native code. */
const unlisted = [
  '@fontsource-variable/inter',
  '@fontsource-variable/newsreader',
  '@iconify-json/lucide',
  'better-sqlite3',
  'harper.js',
  'tailwindcss'
]

/** Packages that come without the text of their licence; it is kept here. */
const keptTexts = { '@iconify-json/lucide': 'licences/lucide.txt' }

/** SQLite itself is in the public domain; its authors' blessing is all there is to say. */
const sqlite = {
  name: 'SQLite',
  version: 'within better-sqlite3',
  identifier: 'blessing',
  text: 'The authors of SQLite have dedicated it to the public domain.\n\nMay you do good and not evil.\nMay you find forgiveness for yourself and forgive others.\nMay you share freely, never taking more than you give.'
}

/**
 * Everything by others in the built app, with its licence, each once, by name.
 * @param {string} [built] the folder of the bundles
 * @returns {Promise<Licence[]>}
 */
export async function licencesOf(built = join(projectRoot, 'out')) {
  const lists = await Promise.all(
    ['main', 'preload', 'renderer'].map(async (bundle) =>
      JSON.parse(await readFile(join(built, bundle, 'licences.json'), 'utf8'))
    )
  )
  const all = [...lists.flat(), ...(await Promise.all(unlisted.map(licenceOf))), sqlite]
  const once = new Map(all.map((licence) => [`${licence.name} ${licence.version}`, licence]))
  return [...once.values()].sort((a, b) => a.name.localeCompare(b.name, 'en'))
}

/**
 * @param {string} name of an installed package
 * @returns {Promise<Licence>}
 */
async function licenceOf(name) {
  const folder = join(projectRoot, 'node_modules', name)
  const { version, license } = JSON.parse(await readFile(join(folder, 'package.json'), 'utf8'))
  const kept = keptTexts[/** @type {keyof typeof keptTexts} */ (name)]
  const file = kept
    ? join(import.meta.dirname, kept)
    : join(folder, (await readdir(folder)).find((entry) => /^licen[cs]e/i.test(entry)) ?? '')
  return { name, version, identifier: license, text: (await readFile(file, 'utf8')).trim() }
}

/**
 * Writes them as one file.
 * @param {Licence[]} licences
 * @returns {Promise<string>} its path
 */
export async function writeNotices(licences) {
  const head =
    '# Third-party notices\n\n' +
    'Afterword holds the works of others, under the licences below. It runs on Electron and Chromium, ' +
    'whose own licences are in LICENSE.electron.txt and LICENSES.chromium.html.\n'
  const parts = licences.map(
    ({ name, version, identifier, text }) =>
      `\n## ${name} ${version}${identifier ? ` (${identifier})` : ''}\n\n${text ?? 'Without a text.'}\n`
  )
  await mkdir(packagesFolder, { recursive: true })
  const file = join(packagesFolder, 'THIRD-PARTY-NOTICES.md')
  await writeFile(file, head + parts.join(''))
  return file
}
