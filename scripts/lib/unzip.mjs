import { createWriteStream } from 'node:fs'
import { mkdir, symlink } from 'node:fs/promises'
import { dirname, join, relative, resolve, sep } from 'node:path'
import { text } from 'node:stream/consumers'
import { pipeline } from 'node:stream/promises'
import { Problem } from './problem.mjs'

const typeMask = 0o170000
const symlinkType = 0o120000

/**
 * Unpacks the entries that `place` gives a path; keeps executable bits and symbolic links.
 * @param {string} zip
 * @param {string} folder
 * @param {(name: string) => string | undefined} place where in the folder an entry goes;
 *   undefined leaves it out
 * @throws {Problem} when an entry would land, or a link would point, outside the folder
 */
export async function unzip(zip, folder, place) {
  // Imported late: this file is loaded before the dependencies are installed.
  const { openPromise } = await import('yauzl')
  const archive = await openPromise(zip, { strictFileNames: true })
  for await (const entry of archive.eachEntry()) {
    const path = entry.fileName.endsWith('/') ? undefined : place(entry.fileName)
    if (path === undefined) continue
    const target = inside(folder, join(folder, path), entry.fileName)
    await mkdir(dirname(target), { recursive: true })
    const content = await archive.openReadStreamPromise(entry)
    const mode = entry.externalFileAttributes >>> 16
    if ((mode & typeMask) === symlinkType) {
      const destination = await text(content)
      inside(folder, resolve(dirname(target), destination), entry.fileName)
      await symlink(destination, target)
    } else {
      const permissions = mode & 0o111 ? 0o755 : 0o644
      await pipeline(content, createWriteStream(target, { flags: 'wx', mode: permissions }))
    }
  }
}

/**
 * @param {string} folder
 * @param {string} target
 * @param {string} entryName
 */
function inside(folder, target, entryName) {
  const way = relative(folder, target)
  if (way === '..' || way.startsWith(`..${sep}`) || resolve(way) === way) {
    throw new Problem(`The archive's entry "${entryName}" leads out of its folder; not unpacked.`)
  }
  return target
}
