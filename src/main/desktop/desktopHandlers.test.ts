import { expect, it, vi } from 'vitest'
import { desktopHandlers } from './desktopHandlers'

const log = { info: vi.fn(), error: vi.fn() }

/** A computer on which nothing starts at login yet. */
function computer(change: { isSupported?: boolean; refuses?: boolean } = {}) {
  const login = {
    isSupported: change.isSupported ?? true,
    isOn: false,
    set(on: boolean) {
      if (change.refuses === true) throw new Error('EACCES')
      login.isOn = on
    },
    refresh: () => undefined
  }
  return desktopHandlers({
    tray: { hasTray: true },
    login,
    notifications: () => Promise.resolve({ notifications: true, notificationActions: false }),
    quickCapture: () => 'taken',
    log
  })
}

it('tells what this computer can do', async () => {
  expect(await computer()['desktop.abilities'](null)).toEqual({
    ok: true,
    data: {
      tray: true,
      notifications: true,
      notificationActions: false,
      loginItem: true,
      startsAtLogin: false,
      quickCapture: 'taken'
    }
  })
})

it('starts at login once somebody said so, and answers what the system says then', async () => {
  const handlers = computer()
  for (const on of [true, false]) {
    expect(await handlers['desktop.startAtLogin']({ on })).toMatchObject({
      data: { startsAtLogin: on }
    })
  }
})

it('says so where the system does not let it', async () => {
  expect(await computer({ refuses: true })['desktop.startAtLogin']({ on: true })).toMatchObject({
    ok: false,
    error: { code: 'FORBIDDEN' }
  })
})
