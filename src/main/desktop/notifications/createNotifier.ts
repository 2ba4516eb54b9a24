import { nativeImage } from 'electron'
import type { Log } from '../../log'
import { SessionBus } from '../dbus'
import type { DesktopNotifier, Pressed } from './DesktopNotifier'
import { FreedesktopNotifier } from './FreedesktopNotifier'
import type { Picture } from './freedesktopNote'
import { ShownNotes } from './ShownNotes'
import { SystemNotifier } from './SystemNotifier'
import { introduceToWindows } from './windowsIdentity'

export interface NotifierNeeds {
  /** Path of the program's icon, a PNG; systems other than Linux know it anyway. */
  icon: string
  /** Where is kept what is on the screen. */
  file: string
  pressed: Pressed
  log: Log
}

/** What desktops show beside a notification; more would cost the bus more; pixels. */
const PICTURE = 64

/** The notifications of this system; to be made before the first window. */
export function createNotifier({ icon, file, pressed, log }: NotifierNeeds): DesktopNotifier {
  if (process.platform === 'win32') introduceToWindows()
  if (process.platform !== 'linux') return new SystemNotifier(pressed, log)
  let picture: Picture | null | undefined
  return new FreedesktopNotifier({
    connect: () => SessionBus.connect(),
    picture: () => (picture ??= pictureOf(icon)),
    shown: new ShownNotes(file, log),
    pressed,
    log
  })
}

/** By value: a path into the package means nothing to another program. */
function pictureOf(icon: string): Picture | null {
  const image = nativeImage.createFromPath(icon).resize({ width: PICTURE, height: PICTURE })
  if (image.isEmpty()) return null
  const pixels = image.toBitmap()
  // Electron's bitmaps begin with blue.
  for (let at = 0; at < pixels.length; at += 4) {
    const blue = pixels[at] ?? 0
    pixels[at] = pixels[at + 2] ?? 0
    pixels[at + 2] = blue
  }
  return { width: PICTURE, height: PICTURE, pixels }
}
