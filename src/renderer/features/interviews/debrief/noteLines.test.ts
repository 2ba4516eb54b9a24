// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { installFakeBridge } from '@renderer/ipc/fakeBridge'
import type { NoteView } from '@shared/model/views'
import { PAUSE } from '@renderer/ui/autosave'
import { createNoteLines } from './noteLines'

const stored: NoteView = {
  id: 7,
  kind: 'shared',
  text: 'they’re moving',
  answer: null,
  personId: 1,
  position: 0
}

/** Answers every write with a note of the next id. */
function bridge() {
  let id = 100
  return installFakeBridge({
    'notes.write': (input) => ({
      ok: true,
      data: { ...input, id: input.id ?? ++id, position: 0 }
    }),
    'notes.remove': () => ({ ok: true, data: null })
  })
}

beforeEach(() => {
  vi.useFakeTimers()
})
afterEach(() => {
  vi.useRealTimers()
})

describe('the lines of a debrief', () => {
  it('are the stored notes, and an empty one for each kind that has none', () => {
    bridge()
    const lines = createNoteLines(1, [stored], ['discussed', 'shared'])
    expect(lines.all.map(({ kind, text }) => [kind, text])).toEqual([
      ['discussed', ''],
      ['shared', 'they’re moving']
    ])
  })

  it('become one note each, however often they are typed in', async () => {
    const { asked } = bridge()
    const lines = createNoteLines(1, [], ['shared'])
    const [line] = lines.all
    if (!line) throw new Error('no line')
    line.text = 'they’re hiring'
    lines.changed(line)
    await vi.advanceTimersByTimeAsync(PAUSE)
    line.text = 'they’re hiring two'
    lines.changed(line)
    await vi.advanceTimersByTimeAsync(PAUSE)
    expect(asked.map(({ route, input }) => [route, input])).toEqual([
      ['notes.write', expect.objectContaining({ id: null, text: 'they’re hiring' })],
      ['notes.write', expect.objectContaining({ id: 101, text: 'they’re hiring two' })]
    ])
  })

  it('lose their note when they are emptied and left, and go where another of the kind is', async () => {
    const { asked } = bridge()
    const lines = createNoteLines(1, [stored, { ...stored, id: 8, text: 'second' }], ['shared'])
    const [first, second] = lines.all
    if (!first || !second) throw new Error('no lines')
    first.text = '  '
    await lines.left(first)
    expect(asked).toEqual([{ route: 'notes.remove', input: { id: 7 } }])
    expect(lines.all).toEqual([second])

    second.text = ''
    await lines.left(second)
    expect(lines.all).toEqual([second])
    expect(second.id).toBeNull()
  })

  it('keep what was typed when it cannot be saved, and save it on the next try', async () => {
    let isFull = true
    installFakeBridge({
      'notes.write': (input) =>
        isFull
          ? { ok: false, error: { code: 'DISK_FULL', message: 'The disk is full.' } }
          : { ok: true, data: { ...input, id: 9, position: 0 } }
    })
    const lines = createNoteLines(1, [], ['shared'])
    const [line] = lines.all
    if (!line) throw new Error('no line')
    line.text = 'precious'
    lines.changed(line)
    await lines.left(line)
    expect(lines.saves()[0]?.problem?.code).toBe('DISK_FULL')
    expect(line.text).toBe('precious')
    isFull = false
    expect(await lines.saves()[0]?.flush()).toBe(true)
    expect(line.id).toBe(9)
  })

  it('grow behind the one where Enter was pressed', () => {
    bridge()
    const lines = createNoteLines(1, [stored], ['shared', 'missed'])
    const [first] = lines.ofKind('shared')
    if (!first) throw new Error('no line')
    const added = lines.addAfter(first)
    expect(lines.all.map(({ key }) => key).indexOf(added.key)).toBe(1)
    expect(lines.ofKind('shared')).toHaveLength(2)
  })
})
