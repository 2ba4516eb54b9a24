import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, it, onTestFinished } from 'vitest'
import { programFolder } from './programFolder'

function folderOf(): string {
  const folder = mkdtempSync(join(tmpdir(), 'afterword-program-'))
  onTestFinished(() => rmSync(folder, { recursive: true }))
  return folder
}

it('is the data folder, made where it is not there', () => {
  const folder = join(folderOf(), 'new', 'Afterword')
  expect(programFolder(folder)).toBe(folder)
  expect(existsSync(folder)).toBe(true)
})

it('is a temporary one where the data folder cannot be made, always the same for the same', () => {
  const parent = folderOf()
  writeFileSync(join(parent, 'stick'), '')
  const one = programFolder(join(parent, 'stick', 'one'))
  const other = programFolder(join(parent, 'stick', 'other'))
  onTestFinished(() => {
    rmSync(one, { recursive: true })
    rmSync(other, { recursive: true })
  })
  expect(one.startsWith(tmpdir())).toBe(true)
  expect(other).not.toBe(one)
  expect(programFolder(join(parent, 'stick', 'one'))).toBe(one)
})
