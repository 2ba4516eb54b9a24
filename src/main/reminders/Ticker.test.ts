import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { BEAT, Ticker } from './Ticker'

const SECOND = 1000
const HOUR = 3_600 * SECOND

/** A computer whose clocks are what the test says, and what its ticker told. */
function computer() {
  const clocks = { wall: Date.UTC(2026, 2, 3, 12), monotonic: 5_000 }
  const told: boolean[] = []
  const ticker = new Ticker(
    { wall: () => clocks.wall, monotonic: () => clocks.monotonic },
    (hasJumped) => told.push(hasJumped)
  )
  const pass = (wall: number, monotonic = wall): boolean | undefined => {
    clocks.wall += wall
    clocks.monotonic += monotonic
    ticker.look()
    return told.at(-1)
  }
  return { ticker, told, pass }
}

it.each([
  ['an ordinary beat', BEAT, BEAT, false],
  ['a beat that came a little late', BEAT + 2 * SECOND, BEAT + 2 * SECOND, false],
  ['a wall clock that is corrected a little', BEAT + 400, BEAT, false],
  ['a sleep in which one clock stood still', 8 * HOUR, BEAT, true],
  ['a sleep in which both went on', 8 * HOUR, 8 * HOUR, true],
  ['a wall clock set forward', HOUR, BEAT, true],
  ['a wall clock set back', -HOUR, BEAT, true]
])('tells of %s', (_name, wall, monotonic, hasJumped) => {
  expect(computer().pass(wall, monotonic)).toBe(hasJumped)
})

it('tells of a jump once', () => {
  const { pass } = computer()
  expect(pass(8 * HOUR, BEAT)).toBe(true)
  expect(pass(BEAT)).toBe(false)
})

beforeEach(() => void vi.useFakeTimers())
afterEach(() => void vi.useRealTimers())

it('looks at once and then at most every five seconds, until it is stopped', () => {
  const { ticker, told } = computer()
  ticker.start()
  expect(told).toHaveLength(1)
  vi.advanceTimersByTime(60 * SECOND)
  expect(told.length).toBeGreaterThanOrEqual(12)
  const before = told.length
  ticker.stop()
  vi.advanceTimersByTime(60 * SECOND)
  expect(told).toHaveLength(before)
})
