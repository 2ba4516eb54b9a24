import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { effectScope } from 'vue'
import { useLaneCard } from './useLaneCard'

const ONE = { id: 1, key: 'interview-1' }
const OTHER = { id: 2, key: 'interview-9' }

let held = false
let scope = effectScope()

beforeEach(() => {
  held = false
  scope = effectScope()
  vi.useFakeTimers()
})
afterEach(() => {
  scope.stop()
  vi.useRealTimers()
})

function begin() {
  const card = scope.run(() => useLaneCard(() => held))
  if (card === undefined) throw new Error('The scope is over.')
  return card
}

describe('the card of a lane', () => {
  it('opens where the pointer rests, and not where it passes', () => {
    const { shown, point } = begin()
    point(ONE)
    vi.advanceTimersByTime(60)
    point(OTHER)
    vi.advanceTimersByTime(100)
    expect(shown.value).toBeNull()
    vi.advanceTimersByTime(100)
    expect(shown.value).toEqual(OTHER)
  })

  it('stays while the pointer goes on to it, and goes when it leaves both', () => {
    const { shown, point } = begin()
    point(ONE)
    vi.advanceTimersByTime(1000)
    point(undefined)
    vi.advanceTimersByTime(100)
    point(null)
    vi.advanceTimersByTime(1000)
    expect(shown.value).toEqual(ONE)
    point(undefined)
    vi.advanceTimersByTime(1000)
    expect(shown.value).toBeNull()
  })

  it('opens at once for the focus, and is not taken from it by the pointer', () => {
    const { shown, open, point, close } = begin()
    open(ONE)
    expect(shown.value).toEqual(ONE)
    held = true
    point(null)
    point(undefined)
    vi.advanceTimersByTime(1000)
    expect(shown.value).toEqual(ONE)
    close()
    expect(shown.value).toBeNull()
  })
})
