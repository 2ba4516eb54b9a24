import { createHash } from 'node:crypto'
import { createReadStream } from 'node:fs'
import { pipeline } from 'node:stream/promises'
import { Problem } from './problem.mjs'

/**
 * @param {string} file
 * @returns {Promise<string>} SHA-256 in lower-case hexadecimal
 */
export async function sha256Of(file) {
  const hash = createHash('sha256')
  await pipeline(createReadStream(file), hash)
  return hash.digest('hex')
}

/**
 * @param {string} name what the developer knows it as
 * @param {string} actual
 * @param {string} expected
 * @throws {Problem} when the two differ
 */
export function demandSameDigest(name, actual, expected) {
  if (actual === expected) return
  throw new Problem(
    `${name} is not what it should be, and was not used.\n` +
      `  SHA-256 expected: ${expected}\n  SHA-256 found:    ${actual}`
  )
}

/**
 * @param {string} name what the developer knows it as
 * @param {string} file
 * @param {string} expected SHA-256 in lower-case hexadecimal
 * @throws {Problem} when the file's digest is another
 */
export async function demandDigest(name, file, expected) {
  demandSameDigest(name, await sha256Of(file), expected)
}
