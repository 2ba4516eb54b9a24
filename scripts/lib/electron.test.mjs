import { chmod, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { beforeEach, describe, expect, it, vi } from 'vitest'
import { ensureElectron } from './electron.mjs'
import { Problem } from './problem.mjs'
import { temporaryFolder } from './temporaryFolder.mjs'

const officialOne = { executable: '/official', kind: 'official', version: '45.4.1' }
const standIn = { executable: '/stand-in', kind: 'fallback', version: '33.2.1' }

const nothing = () => Promise.resolve(undefined)
const unreachable = () => Promise.reject(new Problem('Electron could not be downloaded: offline'))

/** Sources that have nothing yet, cannot download the official one, and can stage the stand-in. */
function sources({ official = {}, fallback = {} } = {}) {
  return {
    env: {},
    official: { find: nothing, install: vi.fn(unreachable), ...official },
    fallback: {
      isSupported: () => true,
      find: nothing,
      install: vi.fn(() => Promise.resolve(standIn)),
      ...fallback
    }
  }
}

beforeEach(() => {
  vi.spyOn(process.stderr, 'write').mockReturnValue(true)
})

describe('which Electron is run', () => {
  it('is the official one when it is installed', async () => {
    const given = sources({ official: { find: () => Promise.resolve(officialOne) } })
    expect(await ensureElectron(given)).toBe(officialOne)
  })

  it('is the official one when it can be downloaded', async () => {
    const given = sources({ official: { install: () => Promise.resolve(officialOne) } })
    expect(await ensureElectron(given)).toBe(officialOne)
  })

  it('is the stand-in when the official one cannot be downloaded', async () => {
    expect(await ensureElectron(sources())).toBe(standIn)
  })

  it('is a staged stand-in without asking the network', async () => {
    const given = sources({ fallback: { find: () => Promise.resolve(standIn) } })
    expect(await ensureElectron(given)).toBe(standIn)
    expect(given.official.install).not.toHaveBeenCalled()
  })

  it('is the official one instead of a staged stand-in when that is asked for', async () => {
    const given = sources({
      official: { install: () => Promise.resolve(officialOne) },
      fallback: { find: () => Promise.resolve(standIn) }
    })
    expect(await ensureElectron({ ...given, retryOfficial: true })).toBe(officialOne)
  })

  it('stays the staged stand-in when asking for the official one fails', async () => {
    const given = sources({ fallback: { find: () => Promise.resolve(standIn) } })
    expect(await ensureElectron({ ...given, retryOfficial: true })).toBe(standIn)
    expect(given.fallback.install).not.toHaveBeenCalled()
  })

  it('is none, with advice, where there is no stand-in for the system', async () => {
    const given = sources({ fallback: { isSupported: () => false } })
    await expect(ensureElectron(given)).rejects.toThrow(/offline[^]*ELECTRON_MIRROR/)
  })

  it("is the developer's own before all others", async () => {
    const folder = await temporaryFolder()
    const executable = join(folder, 'electron')
    await writeFile(executable, '')
    await chmod(executable, 0o755)
    await writeFile(join(folder, 'version'), 'v44.0.0\n')
    const given = sources({ official: { find: () => Promise.resolve(officialOne) } })
    const found = await ensureElectron({ ...given, env: { AFTERWORD_ELECTRON: executable } })
    expect(found).toEqual({ executable, kind: 'own', version: '44.0.0' })
  })

  it("is not silently another one when the developer's own is missing", async () => {
    const given = { ...sources(), env: { AFTERWORD_ELECTRON: '/nowhere/electron' } }
    await expect(ensureElectron(given)).rejects.toThrow('not an executable file')
  })
})
