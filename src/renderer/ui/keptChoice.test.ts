// @vitest-environment happy-dom
import { nextTick } from 'vue'
import { beforeEach, describe, expect, it } from 'vitest'
import { useKeptChoice } from './keptChoice'

type View = 'board' | 'table'
const isView = (kept: unknown): kept is View => kept === 'board' || kept === 'table'
const choice = () => useKeptChoice<View>('test', 'board', isView)

describe('a choice of how to look at something', () => {
  beforeEach(() => localStorage.clear())

  it('is there again at the next start', async () => {
    const view = choice()
    expect(view.value).toBe('board')
    view.value = 'table'
    await nextTick()
    expect(choice().value).toBe('table')
  })

  it.each(['"lanes"', 'no json', '7'])('begins anew where what was kept is %s', (kept) => {
    localStorage.setItem('afterword.test', kept)
    expect(choice().value).toBe('board')
  })
})
