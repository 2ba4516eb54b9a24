import { readdir, stat } from 'node:fs/promises'
import { join } from 'node:path'
import { progressLine } from './say.mjs'

/**
 * What a folder's files hold together.
 * @param {string} folder
 * @returns {Promise<number>} bytes; 0 when there is no such folder
 */
export async function folderSize(folder) {
  const names = await readdir(folder, { recursive: true }).catch(() => [])
  const sizes = await Promise.all(
    names.map((name) =>
      stat(join(folder, name)).then(
        (found) => (found.isFile() ? found.size : 0),
        () => 0 // moved on since it was listed
      )
    )
  )
  return sizes.reduce((sum, size) => sum + size, 0)
}

/**
 * Decides from the sizes it is told whether a download has come to a halt.
 * @param {number} secondsAllowed without any growth
 */
export function stallDetector(secondsAllowed) {
  let largest = -1
  let grownAt = 0
  /**
   * @param {number} size bytes
   * @param {number} now milliseconds
   */
  return (size, now) => {
    if (size > largest) {
      largest = size
      grownAt = now
    }
    return now - grownAt >= secondsAllowed * 1000
  }
}

/** @param {number} bytes */
const megabytes = (bytes) => Math.round(bytes / 1e6)

/**
 * Shows how a download into a folder gets on, for clients that have no progress line of their
 * own, and ends one that no longer moves.
 * @param {{ folder: string, label: string, totalBytes?: number, secondsAllowed?: number,
 *   onStall: () => void }} options
 * @returns {{ stop: () => void, stalled: () => boolean }}
 */
export function watchGrowth({ folder, label, totalBytes, secondsAllowed = 90, onStall }) {
  const line = progressLine()
  const isStalled = stallDetector(secondsAllowed)
  let stalled = false
  const timer = setInterval(async () => {
    const size = await folderSize(folder)
    if (stalled) return
    if (megabytes(size) > 0) {
      const part = totalBytes
        ? `${megabytes(Math.min(size, totalBytes))} of ${megabytes(totalBytes)} MB`
        : `${megabytes(size)} MB`
      line.show(`${label}: ${part}`)
    }
    stalled = isStalled(size, Date.now())
    if (stalled) onStall()
  }, 500)
  return {
    stop() {
      clearInterval(timer)
      line.end()
    },
    stalled: () => stalled
  }
}
