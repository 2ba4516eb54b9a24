import type { EventEmitter } from 'node:events'
import { beforeEach, expect, it, vi } from 'vitest'
import { QuickWindow } from './QuickWindow'

const made = vi.hoisted(() => [] as unknown[])

vi.mock('electron', async () => {
  const { EventEmitter: Emitter } = await import('node:events')
  class Window extends Emitter {
    isGone = false
    isDestroyed = () => this.isGone
    isMinimized = () => this.isGone
    show = vi.fn()
    focus = vi.fn()
    removeMenu = vi.fn()
    loadURL = vi.fn(() => Promise.resolve())
    readonly webContents = { send: vi.fn() }

    constructor() {
      super()
      made.push(this)
    }
  }
  const display = { workArea: { x: 0, y: 0, width: 1280, height: 800 } }
  return {
    BrowserWindow: Window,
    nativeTheme: { on: vi.fn(), shouldUseDarkColors: false },
    screen: {
      getCursorScreenPoint: () => ({ x: 1, y: 1 }),
      getDisplayNearestPoint: () => display
    }
  }
})

interface FakeWindow extends EventEmitter {
  isGone: boolean
  show: () => void
  webContents: { send: () => void }
}

const at = (index: number) => made[index] as FakeWindow
let quick: QuickWindow

beforeEach(() => {
  made.length = 0
  quick = new QuickWindow('app://afterword/quick.html', { preload: '', icon: '' })
})

it('is made once, and comes to the front again when it is asked for', () => {
  quick.open()
  at(0).emit('ready-to-show')
  quick.open()
  expect(made).toHaveLength(1)
  expect(at(0).show).toHaveBeenCalledTimes(2)
})

it('is made anew in the very moment in which it goes, and the new one stays', () => {
  quick.open()
  at(0).isGone = true
  quick.open()
  expect(made).toHaveLength(2)
  at(0).emit('closed')
  quick.tell('look.changed', { look: 'dark' })
  expect(at(1).webContents.send).toHaveBeenCalledOnce()
})

it('tells nobody while it is closed', () => {
  quick.open()
  at(0).isGone = true
  at(0).emit('closed')
  quick.tell('look.changed', { look: 'dark' })
  expect(at(0).webContents.send).not.toHaveBeenCalled()
})
