import {
  BrowserWindow,
  nativeTheme,
  screen,
  type NativeImage,
  type WebContents,
  type WebFrameMain
} from 'electron'
import { EVENT_CHANNEL } from '@shared/ipc/channels'
import type { EventName, Events } from '@shared/ipc/events'
import { placeOnScreens } from './windowPlace'
import { paper, titleBarOverlay, windowOptions } from './windowOptions'
import type { WindowPlaceFile } from './WindowPlaceFile'

/** How long a window that was put away keeps its page, which is most of the program's memory; ms. */
const KEPT_HIDDEN = 60_000

/** How long a page may take to end; ms. */
const ENDING = 5_000

/** Who decides what closing the window means, and hears what becomes of it. */
export interface WindowKeeper {
  /** Whether closing it only puts it away, because the program can be reached without it. */
  staysOn(): boolean
  /** It was put away by its own button. */
  putAway(): void
  /** It came, went or was put away. */
  changed(): void
}

/**
 * The one window. Opening it again shows it. Closing it may only put it away; after a while its page
 * ends, and the next time it begins at the screen where it was.
 */
export class MainWindow {
  private made: BrowserWindow | null = null
  private keeper: WindowKeeper | null = null
  /** Whether it stands among the other windows of the desktop, if only as a button in the taskbar. */
  private isOut = false
  private isLeaving = false
  /** Set while its page ends, and whether it is wanted again meanwhile. */
  private ending: { isWanted: boolean } | null = null
  private letGoTimer: NodeJS.Timeout | undefined
  /** Where the page begins: the first screen, or the one that was let go. */
  private address: string
  private taskbarMark: { picture: NativeImage | null; words: string } = { picture: null, words: '' }

  constructor(
    private readonly page: string,
    private readonly files: { preload: string; icon: string },
    private readonly places: WindowPlaceFile
  ) {
    this.address = page
    nativeTheme.on('updated', () => this.wear(nativeTheme.shouldUseDarkColors))
  }

  /** From now on this one is asked what closing means; before, it closes. */
  keptBy(keeper: WindowKeeper): void {
    this.keeper = keeper
  }

  /** The program is leaving: from now on closing is closing. */
  leave(): void {
    this.isLeaving = true
  }

  /** Whether somebody at the desktop can find it. */
  get isAmongWindows(): boolean {
    return this.isOut
  }

  /** The window, if there is one: it is gone some moments before it says that it was closed. */
  private get window(): BrowserWindow | null {
    return this.made === null || this.made.isDestroyed() ? null : this.made
  }

  /** Shows the window, making it where there is none. */
  show(): void {
    this.comeOut((window) => {
      if (window.isMinimized()) window.restore()
      window.show()
      window.focus()
    })
  }

  /** Puts it among the other windows without standing before them. */
  showMinimized(): void {
    this.comeOut((window) => window.minimize())
  }

  /** On Windows: a small picture on its button in the taskbar, and on that of the next window. */
  mark(picture: NativeImage | null, words: string): void {
    this.taskbarMark = { picture, words }
    this.window?.setOverlayIcon(picture, words)
  }

  /** Tells the page; nobody hears it while there is no window. */
  tell<N extends EventName>(event: N, data: Events[N]): void {
    // Where it was left may not be in the other data set.
    if (event === 'data.replaced') this.address = this.page
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

  private comeOut(appear: (window: BrowserWindow) => void): void {
    clearTimeout(this.letGoTimer)
    this.isOut = true
    const { window } = this
    if (this.ending !== null) this.ending.isWanted = true
    else if (window === null) this.open(appear)
    else appear(window)
    this.keeper?.changed()
  }

  private open(appear: (window: BrowserWindow) => void): void {
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
    this.made = window
    if (maximized) window.maximize()
    window.once('ready-to-show', () => {
      if (this.isOut) appear(window)
      const { picture, words } = this.taskbarMark
      if (picture !== null) window.setOverlayIcon(picture, words)
    })
    window.on('close', (event) => {
      this.places.write({ ...window.getNormalBounds(), maximized: window.isMaximized() })
      if (this.isLeaving || this.ending !== null || this.keeper?.staysOn() !== true) return
      event.preventDefault()
      this.putAway(window)
    })
    window.on('closed', () => this.closed(window))
    void window.loadURL(this.address)
    this.address = this.page
  }

  private putAway(window: BrowserWindow): void {
    this.isOut = false
    // On a Mac a hidden full-screen window would leave its black space behind.
    if (window.isFullScreen()) {
      window.once('leave-full-screen', () => {
        if (!this.isOut) window.hide()
      })
      window.setFullScreen(false)
    } else window.hide()
    clearTimeout(this.letGoTimer)
    this.letGoTimer = setTimeout(() => this.letGo(window), KEPT_HIDDEN)
    this.keeper?.putAway()
    this.keeper?.changed()
  }

  /** Ends the page, which saves what is still to be saved; the program goes on without it. */
  private letGo(window: BrowserWindow): void {
    this.ending = { isWanted: false }
    this.address = window.webContents.getURL()
    window.close()
    setTimeout(() => {
      if (!window.isDestroyed()) window.destroy()
    }, ENDING)
  }

  private closed(window: BrowserWindow): void {
    // There may be another by now.
    if (this.made !== window) return
    clearTimeout(this.letGoTimer)
    const isWanted = this.ending?.isWanted === true
    this.ending = null
    this.made = null
    this.isOut = false
    if (isWanted && !this.isLeaving) this.show()
    else this.keeper?.changed()
  }
}
