import { existsSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, it, onTestFinished } from 'vitest'
import { isOrphaned, setAside } from './setAside'

const NOW = Date.parse('2026-03-04T14:05:06Z')

function folderWith(...names: string[]): string {
  const folder = mkdtempSync(join(tmpdir(), 'afterword-aside-'))
  onTestFinished(() => rmSync(folder, { recursive: true }))
  for (const name of names) writeFileSync(join(folder, name), `this is ${name}`)
  return folder
}

it('moves a file with its log and its index, under the same names', () => {
  const folder = folderWith('afterword.db', 'afterword.db-wal', 'afterword.db-shm', 'window.json')
  const kept = setAside(join(folder, 'afterword.db'), NOW)
  expect(kept).toBe(join(folder, 'set-aside', '2026-03-04T140506Z'))
  expect(readdirSync(folder).sort()).toEqual(['set-aside', 'window.json'])
  expect(readdirSync(kept ?? '').sort()).toEqual([
    'afterword.db',
    'afterword.db-shm',
    'afterword.db-wal'
  ])
  expect(readFileSync(join(kept ?? '', 'afterword.db-wal'), 'utf8')).toBe(
    'this is afterword.db-wal'
  )
})

it('never puts one file over another', () => {
  const folder = folderWith('afterword.db')
  const first = setAside(join(folder, 'afterword.db'), NOW)
  writeFileSync(join(folder, 'afterword.db'), 'the next one')
  const second = setAside(join(folder, 'afterword.db'), NOW)
  expect(second).not.toBe(first)
  expect(readFileSync(join(first ?? '', 'afterword.db'), 'utf8')).toBe('this is afterword.db')
  expect(readFileSync(join(second ?? '', 'afterword.db'), 'utf8')).toBe('the next one')
})

it('has nothing to do where there is no file', () => {
  const folder = folderWith()
  expect(setAside(join(folder, 'afterword.db'), NOW)).toBeNull()
  expect(existsSync(join(folder, 'set-aside'))).toBe(false)
})

it('finds a log that was left without its file', () => {
  const folder = folderWith('afterword.db-wal')
  const file = join(folder, 'afterword.db')
  expect(isOrphaned(file)).toBe(true)
  expect(readdirSync(setAside(file, NOW) ?? '')).toEqual(['afterword.db-wal'])
  expect(isOrphaned(file)).toBe(false)
})
