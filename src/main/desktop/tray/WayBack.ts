/** A window that may be hidden. */
export interface HideableWindow {
  readonly isAmongWindows: boolean
  showMinimized(): void
}

/** Panels restart, and at login they may come after the program; ms. */
const GRACE = 20_000

/**
 * Sees to it that the program can always be reached: where its window is hidden and no tray shows
 * its icon for a while, the window is put among the others.
 */
export class WayBack {
  private timer: NodeJS.Timeout | undefined

  constructor(
    private readonly window: HideableWindow,
    private readonly hasTray: () => boolean
  ) {}

  /** To be called whenever the window or the tray came or went. */
  look(): void {
    if (!this.isLost) {
      clearTimeout(this.timer)
      this.timer = undefined
      return
    }
    this.timer ??= setTimeout(() => {
      this.timer = undefined
      if (this.isLost) this.window.showMinimized()
    }, GRACE)
  }

  private get isLost(): boolean {
    return !this.window.isAmongWindows && !this.hasTray()
  }
}
