import { expect, it } from 'vitest'
import { nextStretch } from './hintWalk'

const HINTS = [
  { start: 2, end: 4 },
  { start: 8, end: 9 }
]

it('goes on behind the selection, back before it, and round', () => {
  const next = (start: number, end: number, direction: 1 | -1) =>
    nextStretch(HINTS, { start, end }, direction)?.start
  expect(next(0, 0, 1)).toBe(2)
  expect(next(2, 4, 1)).toBe(8)
  expect(next(8, 9, 1)).toBe(2)
  expect(next(8, 9, -1)).toBe(2)
  expect(next(2, 4, -1)).toBe(8)
  expect(nextStretch([], { start: 0, end: 0 }, 1)).toBeNull()
})
