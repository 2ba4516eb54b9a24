import { app, nativeImage, type NativeImage } from 'electron'
import { dotPixels } from './dotPixels'

/** A window whose button in the taskbar of Windows can carry a mark. */
export interface MarkedWindow {
  /** @param words what the mark says, for who does not see it; '' with none */
  mark(picture: NativeImage | null, words: string): void
}

/** Pixels; Windows makes it smaller where it needs to. */
const SIZE = 32

/** How many messages are due, on the icon in the dock or the taskbar. */
export class Badge {
  private count = 0

  constructor(private readonly window: MarkedWindow) {}

  show(count: number): void {
    if (this.count === count) return
    this.count = count
    if (process.platform === 'win32') this.mark(count)
    else app.setBadgeCount(count)
  }

  private mark(count: number): void {
    if (count === 0) this.window.mark(null, '')
    else {
      const dot = nativeImage.createFromBitmap(dotPixels(SIZE), { width: SIZE, height: SIZE })
      this.window.mark(dot, `${count} due`)
    }
  }
}
