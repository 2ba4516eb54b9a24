import { beforeEach, expect, it, vi } from 'vitest'
import { TrayDesk } from './TrayDesk'
import type { TrayState } from './trayMenu'

const NOTHING: TrayState = {
  due: { count: 0, items: [] },
  snoozes: [],
  isQuietUntil: null,
  quickKeys: null
}
const ONE: TrayState = {
  ...NOTHING,
  due: {
    count: 1,
    items: [
      {
        label: 'Thank Dana — 5 h left',
        message: { kind: 'thank-you', applicationId: 1, interviewId: 1, personId: 1 },
        snoozes: []
      }
    ]
  }
}

const icon = { show: vi.fn(), remove: vi.fn() }
const badge = { show: vi.fn() }
const acts = {
  open: vi.fn(),
  show: vi.fn(),
  snoozeAll: vi.fn(),
  snooze: vi.fn(),
  quickNote: vi.fn(),
  keepQuiet: vi.fn(),
  quit: vi.fn()
}
let state: TrayState
let hasTray: boolean
let desk: TrayDesk

beforeEach(() => {
  vi.useFakeTimers()
  vi.clearAllMocks()
  state = NOTHING
  hasTray = true
  desk = new TrayDesk({ state: () => state, acts, icon, badge, hasTray: () => hasTray })
  return () => vi.useRealTimers()
})

it('shows the icon, and marks it while something is due', () => {
  desk.refresh()
  expect(icon.show).toHaveBeenLastCalledWith(
    expect.objectContaining({ hasDue: false, tip: 'Afterword' })
  )
  state = ONE
  desk.refresh()
  expect(icon.show).toHaveBeenLastCalledWith(
    expect.objectContaining({ hasDue: true, tip: 'Afterword, 1 due' })
  )
  expect(badge.show).toHaveBeenLastCalledWith(1)
})

it('leaves a menu alone in which nothing has changed', () => {
  desk.refresh()
  desk.refresh()
  expect(icon.show).toHaveBeenCalledTimes(1)
})

it('looks once after many changes', () => {
  const read = vi.fn(() => state)
  desk = new TrayDesk({ state: read, acts, icon, badge, hasTray: () => hasTray })
  for (let change = 0; change < 50; change += 1) desk.refreshSoon()
  vi.advanceTimersByTime(1_000)
  expect(read).toHaveBeenCalledTimes(1)
  desk.refreshSoon()
  vi.advanceTimersByTime(1_000)
  expect(read).toHaveBeenCalledTimes(2)
})

it('goes with the tray and comes back with it; the badge stays', () => {
  hasTray = false
  state = ONE
  desk.refresh()
  expect(icon.show).not.toHaveBeenCalled()
  expect(badge.show).toHaveBeenLastCalledWith(1)
  hasTray = true
  desk.refresh()
  hasTray = false
  desk.refresh()
  expect(icon.remove).toHaveBeenCalledTimes(1)
  hasTray = true
  desk.refresh()
  expect(icon.show).toHaveBeenCalledTimes(2)
})
