import { existsSync } from 'node:fs'
import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises'
import { hostname } from 'node:os'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { temporaryFolder } from './temporaryFolder.mjs'
import { inWorkshop, isAbandoned, publish } from './workshop.mjs'

const here = hostname().replaceAll(/[^\w-]/g, '_')
const isWhole = async (folder) => existsSync(join(folder, 'whole'))

/** A folder with one file of that name. */
async function folderWith(path, file, content = '') {
  await mkdir(path)
  await writeFile(join(path, file), content)
}

describe('a workshop', () => {
  it('leaves nothing behind, also after a failure', async () => {
    const workshop = await temporaryFolder()
    const failing = inWorkshop(workshop, async (folder) => {
      await writeFile(join(folder, 'half'), '')
      throw new Error('disk full')
    })
    await expect(failing).rejects.toThrow('disk full')
    expect(await readdir(workshop)).toEqual([])
  })

  it.each([
    ['of a dead process here', `${here}.4.x`, 0, true],
    ['of a living process here', `${here}.5.x`, 0, false],
    ['of another machine, new', 'elsewhere.4.x', 1, false],
    ['of another machine, old', 'elsewhere.4.x', 24, true]
  ])('tells whether a folder is abandoned: %s', (_, name, hours, expected) => {
    expect(isAbandoned(name, hours, (pid) => pid === 5)).toBe(expected)
  })
})

describe('publishing a finished folder', () => {
  it('puts it in its place', async () => {
    const folder = await temporaryFolder()
    await folderWith(join(folder, 'new'), 'whole')
    await publish(join(folder, 'new'), join(folder, 'place'), isWhole)
    expect(await readdir(folder)).toEqual(['place'])
  })

  it('keeps the whole one of another process that was first', async () => {
    const folder = await temporaryFolder()
    await folderWith(join(folder, 'place'), 'whole', 'first')
    await folderWith(join(folder, 'new'), 'whole', 'second')
    await publish(join(folder, 'new'), join(folder, 'place'), isWhole)
    expect(await readFile(join(folder, 'place/whole'), 'utf8')).toBe('first')
  })

  it('replaces a damaged one', async () => {
    const folder = await temporaryFolder()
    await folderWith(join(folder, 'place'), 'half')
    await folderWith(join(folder, 'new'), 'whole')
    await publish(join(folder, 'new'), join(folder, 'place'), isWhole)
    expect(await readdir(join(folder, 'place'))).toEqual(['whole'])
  })
})
