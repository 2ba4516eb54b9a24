import { lstat, readdir, readFile, readlink, stat, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { temporaryFolder } from './temporaryFolder.mjs'
import { unzip } from './unzip.mjs'
import { zipOf } from './zipForTest.mjs'

const symlinkMode = 0o120777

/** Unpacks such a zip into an empty folder, which it returns. */
async function unpacked(entries, place = (name) => name) {
  const folder = await temporaryFolder()
  const zip = join(folder, 'a.zip')
  await writeFile(zip, zipOf(entries))
  const target = join(folder, 'deep/target')
  return { folder, target, done: unzip(zip, target, place) }
}

it('keeps contents, executable bits and links that stay inside', async () => {
  const { target, done } = await unpacked([
    { name: 'bin/', content: '', mode: 0o040755 },
    { name: 'bin/tool', content: 'run me', mode: 0o100755 },
    { name: 'notes.txt', content: 'read me' },
    { name: 'bin/link', content: '../notes.txt', mode: symlinkMode }
  ])
  await done
  expect(await readFile(join(target, 'bin/tool'), 'utf8')).toBe('run me')
  expect((await stat(join(target, 'bin/tool'))).mode & 0o111).not.toBe(0)
  expect((await stat(join(target, 'notes.txt'))).mode & 0o111).toBe(0)
  expect((await lstat(join(target, 'bin/link'))).isSymbolicLink()).toBe(true)
  expect(await readlink(join(target, 'bin/link'))).toBe('../notes.txt')
})

it('puts entries where it is told and leaves out the rest', async () => {
  const { target, done } = await unpacked(
    [
      { name: 'Old', content: '1' },
      { name: 'unwanted', content: '2' }
    ],
    (name) => (name === 'Old' ? 'new' : undefined)
  )
  await done
  expect(await readdir(target)).toEqual(['new'])
})

it.each([
  ['a name with dots', { name: '../../outside', content: 'x' }],
  ['an absolute name', { name: '/tmp/afterword-outside', content: 'x' }],
  ['a link with dots', { name: 'link', content: '../../outside', mode: symlinkMode }],
  ['an absolute link', { name: 'link', content: '/etc/passwd', mode: symlinkMode }]
])('refuses to leave the folder by %s', async (_, entry) => {
  const { folder, target, done } = await unpacked([entry])
  await expect(done).rejects.toThrow()
  expect(await readdir(folder)).not.toContain('outside')
  expect(await readdir(target).catch(() => [])).toEqual([])
})

it('refuses to leave the folder by the place it is given', async () => {
  const { done } = await unpacked([{ name: 'a', content: 'x' }], () => '../b')
  await expect(done).rejects.toThrow('leads out of its folder')
})
