import type { Occasion } from '../model/occasion'

/** Where the program can be opened at: from a notification, the tray, a link or a file. */
export type Destination =
  | { at: 'timeline' }
  | { at: 'debrief'; interviewId: number }
  | ({ at: 'letter' } & Occasion)
  /** Asks until when the message is to wait. */
  | ({ at: 'snooze' } & Occasion)
  | { at: 'application'; applicationId: number }
  | { at: 'log' }
  /** A part of the settings; one that there is not shows the first. */
  | { at: 'settings'; section: string }
  /** An invitation waits to be looked at. */
  | { at: 'invitation' }

/** The scheme of the program's own links. */
export const LINK_SCHEME = 'afterword:'
