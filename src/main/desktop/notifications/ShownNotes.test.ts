import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, it, onTestFinished, vi } from 'vitest'
import { ShownNotes } from './ShownNotes'

const log = { info: vi.fn(), error: vi.fn() }

function fileForTest(): string {
  const folder = mkdtempSync(join(tmpdir(), 'afterword-shown-'))
  onTestFinished(() => rmSync(folder, { recursive: true }))
  return join(folder, 'notifications.json')
}

it('knows after a restart what it knew before, as long as the desktop is the same', () => {
  const file = fileForTest()
  const before = new ShownNotes(file, log)
  before.at('desk-1')
  before.add('a', 4)
  before.add('b', 5)
  before.forget('b')
  const after = new ShownNotes(file, log)
  after.at('desk-1')
  expect([after.numberOf('a'), after.keyOf(4), after.numberOf('b')]).toEqual([4, 'a', null])
  after.at('desk-2')
  expect(after.numberOf('a')).toBe(null)
})

it('gives a number to the last key that got it', () => {
  const shown = new ShownNotes(fileForTest(), log)
  shown.add('a', 4)
  shown.add('b', 4)
  expect([shown.keyOf(4), shown.numberOf('a')]).toEqual(['b', null])
})

it('remembers the latest hundred', () => {
  const file = fileForTest()
  const shown = new ShownNotes(file, log)
  for (let number = 1; number <= 250; number += 1) shown.add(`key ${number}`, number)
  expect([shown.keyOf(150), shown.keyOf(151), shown.keyOf(250)]).toEqual([
    null,
    'key 151',
    'key 250'
  ])
  expect(readFileSync(file, 'utf8').match(/key/g)).toHaveLength(100)
})

it.each(['', '{"desk":', '[]', '{"desk":1,"shown":[]}', '{"desk":"d","shown":[["a","b"]]}'])(
  'begins anew where the file is damaged: %s',
  (text) => {
    const file = fileForTest()
    writeFileSync(file, text)
    const shown = new ShownNotes(file, log)
    shown.add('a', 4)
    expect(new ShownNotes(file, log).numberOf('a')).toBe(4)
  }
)

it('never stops the program when it cannot be kept', () => {
  log.error.mockClear()
  const shown = new ShownNotes(join(fileForTest(), 'no', 'such.json'), log)
  shown.add('a', 4)
  expect(shown.numberOf('a')).toBe(4)
  expect(log.error).toHaveBeenCalledOnce()
})
