import { BrowserWindow, nativeTheme, screen, type WebContents, type WebFrameMain } from 'electron'
import { EVENT_CHANNEL } from '@shared/ipc/channels'
import type { EventName, Events } from '@shared/ipc/events'
import { placeOnScreens } from './windowPlace'
import { paper, titleBarOverlay, windowOptions } from './windowOptions'
import type { WindowPlaceFile } from './WindowPlaceFile'

/** The one window. Opening it again shows it; closing it on a Mac leaves the program running. */
export class MainWindow {
  private window: BrowserWindow | null = null

  constructor(
    private readonly page: string,
    private readonly files: { preload: string; icon: string },
    private readonly places: WindowPlaceFile
  ) {
    nativeTheme.on('updated', () => this.wear(nativeTheme.shouldUseDarkColors))
  }

  /** Shows the window, making it where there is none. */
  show(): void {
    if (this.window === null) this.open()
    else {
      if (this.window.isMinimized()) this.window.restore()
      this.window.show()
      this.window.focus()
    }
  }

  /** Tells the page; nobody hears it while there is no window. */
  tell<N extends EventName>(event: N, data: Events[N]): void {
    this.window?.webContents.send(EVENT_CHANNEL, event, data)
  }

  /** What the window shows; null while it is closed. */
  get contents(): WebContents | null {
    return this.window?.webContents ?? null
  }

  /** Whether this frame is the window's own page, not a frame inside it. */
  isOwnFrame(frame: WebFrameMain | null): boolean {
    return frame !== null && frame === this.window?.webContents.mainFrame
  }

  /** What the page does not paint follows the look as well. */
  private wear(isDark: boolean): void {
    this.window?.setBackgroundColor(paper(isDark))
    if (process.platform === 'win32') this.window?.setTitleBarOverlay(titleBarOverlay(isDark))
  }

  private open(): void {
    const main = screen.getPrimaryDisplay()
    const others = screen.getAllDisplays().filter(({ id }) => id !== main.id)
    const place = placeOnScreens(
      this.places.read(),
      [main, ...others].map(({ workArea }) => workArea)
    )
    const { maximized, ...rect } = place
    const window = new BrowserWindow(
      windowOptions({
        ...this.files,
        place: rect,
        isDark: nativeTheme.shouldUseDarkColors,
        platform: process.platform
      })
    )
    this.window = window
    if (maximized) window.maximize()
    window.once('ready-to-show', () => window.show())
    window.on('close', () => {
      this.places.write({ ...window.getNormalBounds(), maximized: window.isMaximized() })
    })
    window.on('closed', () => {
      this.window = null
    })
    void window.loadURL(this.page)
  }
}
