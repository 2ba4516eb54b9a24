import { BrowserWindow, nativeTheme, screen, type WebFrameMain } from 'electron'
import { EVENT_CHANNEL } from '@shared/ipc/channels'
import type { EventName, Events } from '@shared/ipc/events'
import { placeOnScreens } from './windowPlace'
import { windowOptions } from './windowOptions'
import type { WindowPlaceFile } from './WindowPlaceFile'

/** The one window. Opening it again shows it; closing it on a Mac leaves the program running. */
export class MainWindow {
  private window: BrowserWindow | null = null

  constructor(
    private readonly page: string,
    private readonly preload: string,
    private readonly places: WindowPlaceFile
  ) {}

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

  /** Whether this frame is the window's own page, not a frame inside it. */
  isOwnFrame(frame: WebFrameMain | null): boolean {
    return frame !== null && frame === this.window?.webContents.mainFrame
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
      windowOptions(rect, this.preload, nativeTheme.shouldUseDarkColors, process.platform)
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
