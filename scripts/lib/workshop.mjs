import { randomUUID } from 'node:crypto'
import { mkdir, readdir, rename, rm, stat } from 'node:fs/promises'
import { hostname } from 'node:os'
import { join } from 'node:path'

const hoursUntilAbandoned = 24

/**
 * Runs `work` in a folder of its own, on the same disk as its result will have, and removes the
 * folder afterwards, and those that killed processes have left.
 * @template T
 * @param {string} workshop the folder that holds such folders
 * @param {(folder: string) => Promise<T>} work
 * @returns {Promise<T>}
 */
export async function inWorkshop(workshop, work) {
  await mkdir(workshop, { recursive: true })
  await removeAbandoned(workshop)
  const folder = join(workshop, `${machineName()}.${process.pid}.${randomUUID()}`)
  await mkdir(folder)
  try {
    return await work(folder)
  } finally {
    await rm(folder, { recursive: true, force: true })
  }
}

const machineName = () => hostname().replaceAll(/[^\w-]/g, '_')

/** @param {string} workshop */
async function removeAbandoned(workshop) {
  for (const name of await readdir(workshop)) {
    const folder = join(workshop, name)
    const changed = await stat(folder).catch(() => undefined)
    if (!changed) continue
    const hours = (Date.now() - changed.mtimeMs) / 3_600_000
    if (isAbandoned(name, hours)) await rm(folder, { recursive: true, force: true })
  }
}

/**
 * Process ids of another machine (a container sharing the cache) say nothing here; age does.
 * @param {string} name
 * @param {number} hours since it was last changed
 * @param {(pid: number) => boolean} [isAlive]
 */
export function isAbandoned(name, hours, isAlive = processIsAlive) {
  const [machine, pid] = name.split('.')
  return hours >= hoursUntilAbandoned || (machine === machineName() && !isAlive(Number(pid)))
}

/** @param {number} pid */
function processIsAlive(pid) {
  try {
    process.kill(pid, 0)
    return true
  } catch (error) {
    return /** @type {NodeJS.ErrnoException} */ (error).code === 'EPERM'
  }
}

/**
 * Puts a finished folder in its final place in one step. When another process was first with a
 * whole one, that one stays; a damaged one is replaced.
 * @param {string} finished
 * @param {string} place
 * @param {(folder: string) => Promise<boolean>} isWhole
 */
export async function publish(finished, place, isWhole) {
  try {
    await rename(finished, place)
  } catch (error) {
    const { code } = /** @type {NodeJS.ErrnoException} */ (error)
    if (code !== 'ENOTEMPTY' && code !== 'EEXIST' && code !== 'ENOTDIR') throw error
    if (await isWhole(place)) return
    await rename(place, `${finished}.damaged`)
    await rename(finished, place)
  }
}
