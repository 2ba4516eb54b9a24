import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { lentChecker } from './lentChecker'

beforeEach(() => void vi.useFakeTimers())
afterEach(() => void vi.useRealTimers())

function starter() {
  const ended: number[] = []
  let started = 0
  const start = () => {
    const id = (started += 1)
    return { check: () => Promise.resolve([]), end: () => void ended.push(id) }
  }
  return { start, ended, started: () => started }
}

it('goes on with the checker of the letter that was left just now', () => {
  const { start, ended, started } = starter()
  lentChecker(start).giveBack()
  vi.advanceTimersByTime(1000)
  const next = lentChecker(start)
  vi.advanceTimersByTime(10_000)
  expect(started()).toBe(1)
  expect(ended).toEqual([])
  next.giveBack()
  vi.advanceTimersByTime(2000)
  expect(ended).toEqual([1])
  lentChecker(start).end()
  expect(started()).toBe(2)
})

it('never lends one again that was ended', () => {
  const { start, ended, started } = starter()
  lentChecker(start).end()
  lentChecker(start).end()
  expect(started()).toBe(2)
  expect(ended).toEqual([1, 2])
})
