import type { EventEmitter } from 'node:events'
import { beforeEach, describe, expect, it, vi } from 'vitest'
import { MainWindow } from './MainWindow'

const made = vi.hoisted(() => [] as unknown[])

vi.mock('electron', async () => {
  const { EventEmitter: Emitter } = await import('node:events')
  class Window extends Emitter {
    isShown = false
    isDestroyed = () => this.isGone
    isMinimized = () => false
    isMaximized = () => false
    isFullScreen = () => false
    getNormalBounds = () => ({ x: 0, y: 0, width: 900, height: 700 })
    focus = vi.fn()
    minimize = vi.fn()
    /** A page that hangs does not let its window close. */
    hangs = false
    readonly webContents = { send: vi.fn(), getURL: () => `${this.address}#/letters/4` }
    address = ''
    private isGone = false

    constructor() {
      super()
      made.push(this)
    }

    show() {
      this.isShown = true
    }

    hide() {
      this.isShown = false
    }

    loadURL(address: string) {
      this.address = address
      return Promise.resolve()
    }

    close() {
      const event = { isPrevented: false, preventDefault: () => (event.isPrevented = true) }
      this.emit('close', event)
      if (!event.isPrevented && !this.hangs) this.destroy()
    }

    destroy() {
      this.vanish()
      this.emit('closed')
    }

    /** The moment before it says so. */
    vanish() {
      this.isGone = true
    }
  }
  const display = { id: 1, workArea: { x: 0, y: 0, width: 1280, height: 800 } }
  return {
    BrowserWindow: Window,
    nativeTheme: { on: vi.fn(), shouldUseDarkColors: false },
    screen: { getPrimaryDisplay: () => display, getAllDisplays: () => [display] }
  }
})

interface FakeWindow extends EventEmitter {
  isShown: boolean
  hangs: boolean
  address: string
  close: () => void
  destroy: () => void
  vanish: () => void
  isDestroyed: () => boolean
  minimize: () => void
}

const PAGE = 'app://afterword/index.html'
const keeper = { staysOn: vi.fn(() => true), putAway: vi.fn(), changed: vi.fn() }
let window: MainWindow

/** The window that was made last, shown as soon as it is asked for. */
function last(): FakeWindow {
  const found = made.at(-1) as FakeWindow
  found.emit('ready-to-show')
  return found
}

beforeEach(() => {
  vi.useFakeTimers()
  made.length = 0
  vi.clearAllMocks()
  keeper.staysOn.mockReturnValue(true)
  const places = { read: () => null, write: vi.fn() }
  window = new MainWindow(PAGE, { preload: '', icon: '' }, places as never)
  window.keptBy(keeper)
  return () => vi.useRealTimers()
})

describe('closing the window', () => {
  it('closes it where nothing would show the program', () => {
    keeper.staysOn.mockReturnValue(false)
    window.show()
    last().close()
    expect(window.contents).toBeNull()
    expect(keeper.putAway).not.toHaveBeenCalled()
  })

  it('makes another for whoever wants it in the very moment in which it goes', () => {
    keeper.staysOn.mockReturnValue(false)
    window.show()
    const first = last()
    first.vanish()
    expect(window.contents).toBeNull()
    window.show()
    expect(made).toHaveLength(2)
    first.emit('closed')
    expect(window.contents).not.toBeNull()
    expect(window.isAmongWindows).toBe(true)
  })

  it('closes it while the program is leaving', () => {
    window.show()
    window.leave()
    last().close()
    expect(window.contents).toBeNull()
  })

  it('else puts it away, and shows the very same soon after', () => {
    window.show()
    const before = last()
    before.close()
    expect([before.isShown, window.isAmongWindows]).toEqual([false, false])
    expect(keeper.putAway).toHaveBeenCalledTimes(1)
    vi.advanceTimersByTime(30_000)
    window.show()
    vi.advanceTimersByTime(600_000)
    expect([before.isShown, window.isAmongWindows, made.length]).toEqual([true, true, 1])
  })
})

describe('a window that was put away', () => {
  it('lets its page go after a while, and begins again where it was', () => {
    window.show()
    last().close()
    vi.advanceTimersByTime(60_000)
    expect(window.contents).toBeNull()
    window.show()
    expect(last()).toMatchObject({ isShown: true, address: `${PAGE}#/letters/4` })
    expect(made).toHaveLength(2)
  })

  it('begins at the first screen when the data is another meanwhile', () => {
    window.show()
    last().close()
    vi.advanceTimersByTime(60_000)
    window.tell('data.replaced', null)
    window.show()
    expect(last().address).toBe(PAGE)
  })

  it('loses a page that does not end', () => {
    window.show()
    const hanging = last()
    hanging.hangs = true
    hanging.close()
    vi.advanceTimersByTime(60_000)
    expect(window.contents).not.toBeNull()
    vi.advanceTimersByTime(5_000)
    expect([hanging.isDestroyed(), window.contents]).toEqual([true, null])
  })

  it('comes back anew when it is wanted while its page ends', () => {
    window.show()
    const hanging = last()
    hanging.hangs = true
    hanging.close()
    vi.advanceTimersByTime(60_000)
    window.show()
    expect(made).toHaveLength(1)
    vi.advanceTimersByTime(5_000)
    expect(made).toHaveLength(2)
    expect(last()).toMatchObject({ isShown: true, address: `${PAGE}#/letters/4` })
    expect(window.isAmongWindows).toBe(true)
  })

  it('can be put among the others without standing before them', () => {
    window.showMinimized()
    const quiet = last()
    expect(quiet.minimize).toHaveBeenCalledTimes(1)
    expect([quiet.isShown, window.isAmongWindows]).toEqual([false, true])
  })
})
