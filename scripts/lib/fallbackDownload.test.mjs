import { existsSync } from 'node:fs'
import { mkdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { obtainTarball } from './fallbackDownload.mjs'
import { temporaryFolder } from './temporaryFolder.mjs'

it('neither uses nor keeps a download that is not the right one', async () => {
  const folder = await temporaryFolder()
  const keptFile = join(folder, 'downloads/kept.tgz')
  const fetched = join(folder, 'fetched.tgz')
  const fetch = async () => {
    await writeFile(fetched, 'something else')
    return fetched
  }
  await expect(obtainTarball(keptFile, folder, fetch)).rejects.toThrow('is not what it should be')
  expect(existsSync(keptFile)).toBe(false)
})

it('fetches again when the kept one is damaged', async () => {
  const folder = await temporaryFolder()
  const keptFile = join(folder, 'downloads/kept.tgz')
  await mkdir(join(folder, 'downloads'))
  await writeFile(keptFile, 'half of it')
  const fetch = () => Promise.reject(new Error('asked the network'))
  await expect(obtainTarball(keptFile, folder, fetch)).rejects.toThrow('asked the network')
  expect(existsSync(keptFile)).toBe(false)
})
