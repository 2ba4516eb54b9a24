import { mkdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { folderSize, stallDetector } from './growth.mjs'
import { temporaryFolder } from './temporaryFolder.mjs'

it('adds up what a folder holds, at any depth', async () => {
  const folder = await temporaryFolder()
  await mkdir(join(folder, 'a/b'), { recursive: true })
  await writeFile(join(folder, 'one'), '12345')
  await writeFile(join(folder, 'a/b/two'), '678')
  expect(await folderSize(folder)).toBe(8)
  expect(await folderSize(join(folder, 'missing'))).toBe(0)
})

it('calls a download stalled only after it has not grown for that long', () => {
  const isStalled = stallDetector(90)
  expect(isStalled(0, 0)).toBe(false)
  expect(isStalled(10, 89_000)).toBe(false)
  expect(isStalled(10, 178_000)).toBe(false)
  expect(isStalled(10, 179_000)).toBe(true)
})
