import { describe, expect, it } from 'vitest'
import type { LaneMark } from './marks'
import { walkLanes } from './walkLanes'

const mark = (key: string, at: number): LaneMark => ({ type: 'applied', key, at })
const marks: Record<number, LaneMark[]> = {
  1: [mark('a', 10), mark('b', 20)],
  2: [],
  3: [mark('c', 12), mark('d', 90)]
}
const lanes = { ids: [1, 2, 3], marksOf: (id: number) => marks[id] ?? [] }

function go(id: number, key: string, pressed: string, ctrlKey = false): string | null {
  const to = walkLanes(lanes, { id, key }, { key: pressed, ctrlKey, metaKey: false })
  return to === null ? null : `${to.id} ${to.key}`
}

describe('keys on the lanes', () => {
  it('walk from the name along the marks, and stop at the ends', () => {
    expect(go(1, '', 'ArrowRight')).toBe('1 a')
    expect(go(1, 'a', 'ArrowRight')).toBe('1 b')
    expect(go(1, 'b', 'ArrowRight')).toBe('1 b')
    expect(go(1, 'a', 'ArrowLeft')).toBe('1 ')
    expect(go(1, 'b', 'Home')).toBe('1 ')
    expect(go(3, '', 'End')).toBe('3 d')
  })

  it('go to the mark of another row that is nearest in time, or to its name', () => {
    expect(go(1, '', 'ArrowDown')).toBe('2 ')
    expect(go(1, 'b', 'j')).toBe('2 ')
    expect(go(1, 'b', 'PageDown')).toBe('3 c')
    expect(go(3, 'd', 'k')).toBe('2 ')
    expect(go(1, 'a', 'ArrowUp')).toBe('1 a')
    expect(go(3, 'd', 'Home', true)).toBe('1 b')
    expect(go(1, '', 'End', true)).toBe('3 ')
  })

  it('are none of others, nor of a row that is gone', () => {
    expect(go(1, 'a', 'x')).toBeNull()
    expect(go(9, 'a', 'ArrowDown')).toBeNull()
  })
})
