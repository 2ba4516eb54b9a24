import { mkdir, rename, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { fingerprint } from './build.mjs'
import { temporaryFolder } from './temporaryFolder.mjs'

/** A small project. */
async function project() {
  const root = await temporaryFolder()
  await mkdir(join(root, 'src/main'), { recursive: true })
  await mkdir(join(root, 'resources'))
  await writeFile(join(root, 'src/main/index.ts'), 'start()')
  await writeFile(join(root, 'package.json'), '{}')
  return root
}

it('stays the same while nothing that is built changes', async () => {
  const root = await project()
  const before = await fingerprint(root)
  await writeFile(join(root, 'README.md'), 'words')
  await writeFile(join(root, 'src/main/index.ts'), 'start()')
  expect(await fingerprint(root)).toBe(before)
})

it.each([
  ['an edit', (root) => writeFile(join(root, 'src/main/index.ts'), 'stop()')],
  ['a new file', (root) => writeFile(join(root, 'resources/icon.svg'), '<svg/>')],
  ['a new name', (root) => rename(join(root, 'src/main/index.ts'), join(root, 'src/main/a.ts'))],
  ['another configuration', (root) => writeFile(join(root, 'tsconfig.web.json'), '{}')]
])('changes with %s', async (_, change) => {
  const root = await project()
  const before = await fingerprint(root)
  await change(root)
  expect(await fingerprint(root)).not.toBe(before)
})
