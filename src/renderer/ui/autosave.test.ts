import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { done, refused } from '@shared/outcome'
import type { Outcome } from '@shared/outcome'
import { createAutosave, LONGEST, PAUSE } from './autosave'

/** A store that answers when the test says so. */
function slowStore() {
  let text = ''
  const saves: { text: string; answer: (outcome: Outcome<null>) => void }[] = []
  const autosave = createAutosave(
    () => new Promise<Outcome<null>>((answer) => saves.push({ text, answer }))
  )
  return {
    autosave,
    saves,
    type(typed: string) {
      text = typed
      autosave.touch()
    },
    async answer(index: number, outcome: Outcome<null> = done(null)) {
      saves[index]?.answer(outcome)
      await vi.advanceTimersByTimeAsync(0)
    },
    texts: () => saves.map((save) => save.text)
  }
}

const FULL = refused('DISK_FULL', 'The disk is full.')
const CONFLICT = refused('CONFLICT', 'Somebody else saved.')

describe('autosave', () => {
  beforeEach(() => {
    vi.useFakeTimers()
  })
  afterEach(() => {
    vi.useRealTimers()
  })

  it('saves once after a pause', async () => {
    const store = slowStore()
    store.type('D')
    await vi.advanceTimersByTimeAsync(PAUSE - 1)
    store.type('De')
    await vi.advanceTimersByTimeAsync(PAUSE - 1)
    expect(store.texts()).toEqual([])
    expect(store.autosave.state).toBe('waiting')

    await vi.advanceTimersByTimeAsync(1)
    expect(store.texts()).toEqual(['De'])
    expect(store.autosave.state).toBe('saving')
    await store.answer(0)
    expect(store.autosave.state).toBe('saved')
  })

  it('saves within a second while typing never rests', async () => {
    const store = slowStore()
    for (let typed = 1; typed <= 4; typed++) {
      store.type('D'.repeat(typed))
      await vi.advanceTimersByTimeAsync(LONGEST / 4)
    }
    expect(store.texts()).toEqual(['DDDD'])
    await store.answer(0)
    store.type('DDDDD')
    await vi.advanceTimersByTimeAsync(PAUSE - 1)
    expect(store.texts()).toHaveLength(1)
  })

  it('has one save under way, and then the latest text', async () => {
    const store = slowStore()
    store.type('one')
    await vi.advanceTimersByTimeAsync(PAUSE)
    store.type('two')
    await vi.advanceTimersByTimeAsync(PAUSE)
    store.type('three')
    await vi.advanceTimersByTimeAsync(PAUSE)
    expect(store.texts()).toEqual(['one'])

    await store.answer(0)
    expect(store.texts()).toEqual(['one', 'three'])
    await store.answer(1)
    expect(store.autosave.state).toBe('saved')
  })

  it('waits for the pause when a save ends amid typing', async () => {
    const store = slowStore()
    store.type('one')
    await vi.advanceTimersByTimeAsync(PAUSE)
    store.type('two')
    await store.answer(0)
    expect(store.texts()).toEqual(['one'])
    expect(store.autosave.state).toBe('waiting')

    await vi.advanceTimersByTimeAsync(PAUSE)
    expect(store.texts()).toEqual(['one', 'two'])
  })

  it('saves at once on leaving, and says when all is saved', async () => {
    const store = slowStore()
    store.type('one')
    const left = store.autosave.flush()
    expect(store.texts()).toEqual(['one'])
    store.type('two')
    const leftAgain = store.autosave.flush()
    await store.answer(0)
    expect(store.texts()).toEqual(['one', 'two'])
    await store.answer(1)
    await expect(Promise.all([left, leftAgain])).resolves.toEqual([true, true])
  })

  it('has nothing to do when nothing was typed', async () => {
    const store = slowStore()
    await expect(store.autosave.flush()).resolves.toBe(true)
    expect(store.texts()).toEqual([])
  })

  it('keeps what could not be saved and tries again', async () => {
    const store = slowStore()
    store.type('one')
    const left = store.autosave.flush()
    await store.answer(0, FULL)
    await expect(left).resolves.toBe(false)
    expect(store.autosave.state).toBe('failed')
    expect(store.autosave.problem?.message).toBe('The disk is full.')

    void store.autosave.flush()
    await store.answer(1)
    expect(store.texts()).toEqual(['one', 'one'])
    expect(store.autosave.state).toBe('saved')
    expect(store.autosave.problem).toBeNull()
  })

  it('stops at a conflict, whatever is typed', async () => {
    const store = slowStore()
    store.type('mine')
    void store.autosave.flush()
    await store.answer(0, CONFLICT)
    expect(store.autosave.state).toBe('conflict')

    store.type('mine and more')
    await vi.advanceTimersByTimeAsync(PAUSE * 2)
    await expect(store.autosave.flush()).resolves.toBe(false)
    expect(store.texts()).toEqual(['mine'])
  })

  it('saves the latest text over the other version when told to', async () => {
    const store = slowStore()
    store.type('mine')
    void store.autosave.flush()
    await store.answer(0, CONFLICT)
    store.type('mine and more')
    void store.autosave.overwrite()
    await store.answer(1)
    expect(store.texts()).toEqual(['mine', 'mine and more'])
    expect(store.autosave.state).toBe('saved')
  })

  it('gives up what was typed when the other version is taken', async () => {
    const store = slowStore()
    store.type('mine')
    void store.autosave.flush()
    await store.answer(0, CONFLICT)
    store.autosave.discard()
    expect(store.autosave.state).toBe('saved')
    await expect(store.autosave.flush()).resolves.toBe(true)
    expect(store.texts()).toEqual(['mine'])
  })
})
