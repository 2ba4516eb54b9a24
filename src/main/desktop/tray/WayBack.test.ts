import { beforeEach, expect, it, vi } from 'vitest'
import { WayBack } from './WayBack'

let hasTray = true
const window = { isAmongWindows: false, showMinimized: vi.fn() }
let wayBack: WayBack

beforeEach(() => {
  vi.useFakeTimers()
  vi.clearAllMocks()
  hasTray = true
  window.isAmongWindows = false
  wayBack = new WayBack(window, () => hasTray)
  return () => vi.useRealTimers()
})

it('leaves a window hidden that the tray leads back to', () => {
  wayBack.look()
  vi.advanceTimersByTime(60_000)
  expect(window.showMinimized).not.toHaveBeenCalled()
})

it('puts the window among the others where no tray comes, once', () => {
  hasTray = false
  wayBack.look()
  vi.advanceTimersByTime(10_000)
  wayBack.look()
  expect(window.showMinimized).not.toHaveBeenCalled()
  vi.advanceTimersByTime(60_000)
  expect(window.showMinimized).toHaveBeenCalledTimes(1)
})

it('waits for a panel that comes late or is started again', () => {
  hasTray = false
  wayBack.look()
  vi.advanceTimersByTime(10_000)
  hasTray = true
  wayBack.look()
  vi.advanceTimersByTime(60_000)
  expect(window.showMinimized).not.toHaveBeenCalled()
})

it('does nothing to a window that is shown meanwhile', () => {
  hasTray = false
  wayBack.look()
  window.isAmongWindows = true
  vi.advanceTimersByTime(60_000)
  expect(window.showMinimized).not.toHaveBeenCalled()
})
