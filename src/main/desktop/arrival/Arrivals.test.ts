import { beforeEach, expect, it, vi } from 'vitest'
import { JUST_COME } from './arrivalOf'
import { Arrivals } from './Arrivals'

const ways = { show: vi.fn(), quickNote: vi.fn(), open: vi.fn(), takeInvitation: vi.fn() }
let arrivals: Arrivals

/** How often each way was taken. */
const taken = () => Object.values(ways).map((way) => way.mock.calls.length)

beforeEach(() => {
  vi.clearAllMocks()
  arrivals = new Arrivals(ways)
})

it('shows the window, but not at login', () => {
  arrivals.begin({ ...JUST_COME, isHidden: true })
  expect(taken()).toEqual([0, 0, 0, 0])
  arrivals.came(JUST_COME)
  expect(taken()).toEqual([1, 0, 0, 0])
})

it('has the invitation in hand before the page asks for it', () => {
  arrivals.begin({ ...JUST_COME, invitation: '/tmp/call.ics' })
  expect(ways.takeInvitation).toHaveBeenCalledExactlyOnceWith('/tmp/call.ics')
  expect(ways.open).toHaveBeenCalledExactlyOnceWith({ at: 'invitation' })
  expect(ways.takeInvitation.mock.invocationCallOrder[0]).toBeLessThan(
    ways.open.mock.invocationCallOrder[0] ?? 0
  )
})

it('goes where a link leads, and opens the small window alone for a note', () => {
  arrivals.begin({ ...JUST_COME, destination: { at: 'log' } })
  expect(ways.open).toHaveBeenCalledExactlyOnceWith({ at: 'log' })
  arrivals.came({ ...JUST_COME, isQuickNote: true })
  expect(taken()).toEqual([0, 1, 1, 0])
})

it('keeps what came before the program had begun, and takes it for why it was started', () => {
  arrivals.came({ ...JUST_COME, destination: { at: 'log' } })
  expect(taken()).toEqual([0, 0, 0, 0])
  arrivals.begin({ ...JUST_COME, isHidden: true })
  expect(taken()).toEqual([0, 0, 1, 0])
})
