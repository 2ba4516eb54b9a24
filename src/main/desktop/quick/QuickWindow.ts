import { BrowserWindow, nativeTheme, screen, type WebFrameMain } from 'electron'
import { EVENT_CHANNEL } from '@shared/ipc/channels'
import type { EventName, Events } from '@shared/ipc/events'
import { titleBarOverlay, windowOptions } from '../windowOptions'
import { quickPlace } from './quickPlace'

/** How high the page's own head is, which the system's buttons stand in on Mac and Windows; px. */
const HEAD = 44

/** The paper of the head, which is deeper than elsewhere; see tokens.css. */
const HEAD_PAPER = { light: '#ECE5D8', dark: '#141311' }

/** The small window in which something is jotted down. Closing it keeps all that was typed. */
export class QuickWindow {
  private made: BrowserWindow | null = null

  constructor(
    private readonly page: string,
    private readonly files: { preload: string; icon: string }
  ) {
    nativeTheme.on('updated', () => this.wear(nativeTheme.shouldUseDarkColors))
  }

  /** The window, if there is one: it is gone some moments before it says that it was closed. */
  private get window(): BrowserWindow | null {
    return this.made === null || this.made.isDestroyed() ? null : this.made
  }

  /** Brings it to the front, where the pointer is, making it where there is none. */
  open(): void {
    const { window } = this
    if (window === null) this.make()
    else {
      if (window.isMinimized()) window.restore()
      window.show()
      window.focus()
    }
  }

  close(): void {
    this.window?.close()
  }

  /** Tells the page; nobody hears it while there is no window. */
  tell<N extends EventName>(event: N, data: Events[N]): void {
    this.window?.webContents.send(EVENT_CHANNEL, event, data)
  }

  /** Whether this frame is the window's own page, not a frame inside it. */
  isOwnFrame(frame: WebFrameMain | null): boolean {
    return frame !== null && frame === this.window?.webContents.mainFrame
  }

  private make(): void {
    const { workArea } = screen.getDisplayNearestPoint(screen.getCursorScreenPoint())
    const isDark = nativeTheme.shouldUseDarkColors
    const { place, smallest } = quickPlace(workArea)
    const window = new BrowserWindow({
      ...windowOptions({ ...this.files, place, isDark, platform: process.platform }),
      minWidth: smallest.width,
      minHeight: smallest.height,
      useContentSize: true,
      maximizable: false,
      fullscreenable: false,
      title: 'Quick note · Afterword',
      ...headOptions(isDark)
    })
    this.made = window
    // What the application's menu does is about the other window.
    if (process.platform !== 'darwin') window.removeMenu()
    window.once('ready-to-show', () => {
      window.show()
      window.focus()
    })
    window.on('closed', () => {
      // By then there may be another.
      if (this.made === window) this.made = null
    })
    void window.loadURL(this.page)
  }

  private wear(isDark: boolean): void {
    if (process.platform === 'win32') this.window?.setTitleBarOverlay(overlay(isDark))
  }
}

function headOptions(isDark: boolean): Electron.BrowserWindowConstructorOptions {
  if (process.platform === 'darwin') return { trafficLightPosition: { x: 14, y: 15 } }
  return process.platform === 'win32' ? { titleBarOverlay: overlay(isDark) } : {}
}

function overlay(isDark: boolean): Electron.TitleBarOverlayOptions {
  const color = isDark ? HEAD_PAPER.dark : HEAD_PAPER.light
  return { ...titleBarOverlay(isDark), color, height: HEAD }
}
