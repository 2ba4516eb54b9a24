import { expect, it, vi } from 'vitest'
import { Doorway } from './Doorway'

function doorway() {
  const window = { show: vi.fn(), tell: vi.fn() }
  return { window, door: new Doorway(window) }
}

it('shows the window before it tells the page that there is somewhere to go', () => {
  const { window, door } = doorway()
  door.open({ at: 'debrief', interviewId: 4 })
  expect(window.show).toHaveBeenCalledTimes(1)
  expect(window.tell).toHaveBeenCalledExactlyOnceWith('destination.asked', null)
  expect(window.show.mock.invocationCallOrder[0]).toBeLessThan(
    window.tell.mock.invocationCallOrder[0] ?? 0
  )
})

it('keeps the way until a page takes it, once', () => {
  const { door } = doorway()
  expect(door.take()).toBeNull()
  door.open({ at: 'debrief', interviewId: 4 })
  expect(door.take()).toEqual({ at: 'debrief', interviewId: 4 })
  expect(door.take()).toBeNull()
})

it('leads to what was asked last', () => {
  const { door } = doorway()
  door.open({ at: 'log' })
  door.open({ at: 'timeline' })
  expect(door.take()).toEqual({ at: 'timeline' })
})
