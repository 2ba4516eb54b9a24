import { spawn } from 'node:child_process'
import { createHash } from 'node:crypto'
import { createWriteStream } from 'node:fs'
import { once } from 'node:events'
import { pipeline } from 'node:stream/promises'
import { adopt, throwIfInterrupted } from './children.mjs'
import { demandSameDigest } from './digest.mjs'
import { Problem } from './problem.mjs'

/**
 * Writes one file of a .tgz to `target`, checking its digest on the way.
 * @param {string} tarball
 * @param {{ entry: string, sha256: string }} wanted
 * @param {string} target
 * @throws {Problem} when the tarball is damaged, lacks the entry, or holds another one
 */
export async function extractFromTarball(tarball, { entry, sha256 }, target) {
  throwIfInterrupted()
  const tar = spawn('tar', ['-xOzf', tarball, entry], { stdio: ['ignore', 'pipe', 'pipe'] })
  adopt(tar)
  let complaint = ''
  tar.stderr.setEncoding('utf8').on('data', (text) => (complaint += text))
  const ended = once(tar, 'close')
  const hash = createHash('sha256')
  const hashing = async function* (/** @type {AsyncIterable<Buffer>} */ source) {
    for await (const chunk of source) {
      hash.update(chunk)
      yield chunk
    }
  }
  await Promise.all([pipeline(tar.stdout, hashing, createWriteStream(target)), ended])
  if (tar.exitCode !== 0) throw new Problem(`tar could not read ${tarball}:\n${complaint.trim()}`)
  demandSameDigest(`${entry} in ${tarball}`, hash.digest('hex'), sha256)
}
