import { z } from 'zod'
import { route } from './route'

/** What this computer can do of what the settings offer. */
export interface DesktopAbilities {
  /** Whether there is a tray, or a menu bar, that shows the program while its window is closed. */
  tray: boolean
  notifications: boolean
  /** Whether a notification shows buttons. */
  notificationActions: boolean
  /** Whether the program can be started when one logs in. */
  loginItem: boolean
  /** The system's own answer; it may have been changed there. */
  startsAtLogin: boolean
  /** How the keys of the quick note stand: `taken` by another program, or not to be had here. */
  quickCapture: 'on' | 'taken' | 'off' | 'unsupported'
}

export const desktopRoutes = {
  'desktop.abilities': route<DesktopAbilities>()(z.null()),
  /** Asks the system to start the program, without its window, when one logs in; or no longer to. */
  'desktop.startAtLogin': route<DesktopAbilities>()(z.object({ on: z.boolean() }))
}
