// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { installFakeBridge } from '@renderer/ipc/fakeBridge'
import { testEntry } from '@renderer/ipc/testViews'
import type { NoteView } from '@shared/model/views'
import { done, refused } from '@shared/outcome'
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
    expect(asked).toEqual([expect.objectContaining({ route: 'notes.remove' })])
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

describe('notes that change elsewhere', () => {
  /** Keeps what was written, as the main process does; a note that is not as it was seen stays. */
  function storing(initial: readonly NoteView[]) {
    let notes = [...initial]
    installFakeBridge({
      'interviews.read': ({ id }) => {
        return done({ ...testEntry(0, { id }), preparation: '', promise: null, notes })
      },
      'notes.write': ({ id, before, ...input }) => {
        const stored = notes.find((note) => note.id === id)
        if (!stored) return refused('NOT_FOUND', 'This note was removed in the meantime.')
        if (before && before.text !== stored.text) {
          return refused('CONFLICT', 'This note was changed in the meantime.')
        }
        const written = { ...stored, text: input.text }
        notes = notes.map((note) => (note.id === id ? written : note))
        return done(written)
      }
    })
    return {
      set: (next: readonly NoteView[]) => {
        notes = [...next]
      },
      texts: () => notes.map(({ text }) => text)
    }
  }

  function firstOf(lines: ReturnType<typeof createNoteLines>) {
    const [line] = lines.all
    if (!line) throw new Error('no line')
    return line
  }

  async function typed(lines: ReturnType<typeof createNoteLines>, text: string) {
    const line = firstOf(lines)
    lines.entered(line)
    line.text = text
    lines.changed(line)
    await vi.advanceTimersByTimeAsync(PAUSE)
    return line
  }

  it('are shown where nobody writes, and stay away from the line at hand', () => {
    const lines = createNoteLines(1, [stored, { ...stored, id: 8 }], ['shared'])
    const [first, second] = lines.all
    if (!first || !second) throw new Error('no lines')
    lines.entered(first)
    lines.refresh([
      { ...stored, text: 'theirs' },
      { ...stored, id: 8, text: 'theirs too' },
      { ...stored, id: 9, text: 'new' }
    ])
    expect(lines.all.map(({ text }) => text)).toEqual([stored.text, 'theirs too', 'new'])
    lines.refresh([stored])
    expect(lines.all).toEqual([first])
  })

  it('come back into the empty line where they were removed', () => {
    const lines = createNoteLines(1, [], ['shared'])
    lines.refresh([stored])
    expect(lines.all.map(({ id, text }) => [id, text])).toEqual([[7, stored.text]])
  })

  it('are not written over: mine is kept or theirs taken, as one says', async () => {
    const main = storing([stored])
    const lines = createNoteLines(1, [stored], ['shared'])
    main.set([{ ...stored, text: 'theirs' }])
    const line = await typed(lines, 'mine')
    expect([line.text, line.theirs, main.texts()]).toEqual(['mine', 'theirs', ['theirs']])
    await lines.keepMine(line)
    expect([line.theirs, main.texts()]).toEqual([null, ['mine']])

    main.set([{ ...stored, text: 'theirs again' }])
    await typed(lines, 'mine again')
    await lines.takeTheirs(line)
    expect([line.text, line.theirs]).toEqual(['theirs again', null])
    expect(lines.saves()[0]?.state).toBe('saved')
  })

  it('that were removed ask as well', async () => {
    const main = storing([stored])
    const lines = createNoteLines(1, [stored], ['shared'])
    main.set([])
    const line = await typed(lines, 'mine')
    expect(line.theirs).toBe('')
    await lines.takeTheirs(line)
    expect([line.id, line.text]).toEqual([null, ''])
  })
})
