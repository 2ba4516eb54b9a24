import { describe, expect, it } from 'vitest'
import { isWaylandSession, QuickShortcut } from './QuickShortcut'

const KEYS = 'CommandOrControl+Alt+N'

/** A system whose keys are these programs'; pressing some calls whoever has them. */
function system(others: readonly string[] = []) {
  const mine = new Map<string, () => void>()
  const taken = new Set(others)
  return {
    taken,
    mine,
    keys: {
      register(accelerator: string, callback: () => void) {
        if (!accelerator.includes('+')) throw new TypeError('Invalid accelerator')
        if (taken.has(accelerator)) return false
        mine.set(accelerator, callback)
        return true
      },
      unregister: (accelerator: string) => void mine.delete(accelerator)
    }
  }
}

const log = { info: () => undefined, error: () => undefined }

describe('the keys of the quick note', () => {
  it('open it, until others are chosen', () => {
    const { keys, mine } = system()
    let opened = 0
    const shortcut = new QuickShortcut(keys, false, () => (opened += 1), log)
    expect(shortcut.state).toBe('off')
    expect(shortcut.choose(KEYS)).toBe('on')
    mine.get(KEYS)?.()
    expect(opened).toBe(1)
    expect(shortcut.choose('Alt+Q')).toBe('on')
    expect([...mine.keys()]).toEqual(['Alt+Q'])
    expect(shortcut.choose(null)).toBe('off')
    expect(mine.size).toBe(0)
  })

  it('are off where another program has them, and tried again when they are chosen again', () => {
    const { keys, mine, taken } = system([KEYS])
    const shortcut = new QuickShortcut(keys, false, () => undefined, log)
    expect(shortcut.choose(KEYS)).toBe('taken')
    taken.clear()
    expect(shortcut.choose(KEYS)).toBe('on')
    expect(mine.size).toBe(1)
  })

  it('are none where they make no sense', () => {
    const shortcut = new QuickShortcut(system().keys, false, () => undefined, log)
    expect(shortcut.choose('Nonsense')).toBe('off')
    expect(shortcut.choose(KEYS)).toBe('on')
  })

  it('are not asked for under Wayland, where they would never be heard', () => {
    const { keys, mine } = system()
    const shortcut = new QuickShortcut(keys, true, () => undefined, log)
    expect(shortcut.choose(KEYS)).toBe('unsupported')
    expect(mine.size).toBe(0)
  })
})

describe('a Wayland session', () => {
  it.each([
    ['linux', { XDG_SESSION_TYPE: 'wayland' }, true],
    ['linux', { XDG_SESSION_TYPE: 'x11', WAYLAND_DISPLAY: 'wayland-0' }, false],
    ['linux', { WAYLAND_DISPLAY: 'wayland-0' }, true],
    ['linux', { WAYLAND_DISPLAY: '', DISPLAY: ':0' }, false],
    ['linux', {}, false],
    ['darwin', { XDG_SESSION_TYPE: 'wayland' }, false]
  ] as const)('on %s with %o: %s', (platform, env, is) => {
    expect(isWaylandSession(platform, env)).toBe(is)
  })
})
