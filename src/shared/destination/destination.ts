import type { TouchpointKind } from '../model/words'

/** What tells one message from all others. */
export interface MessageOccasion {
  kind: TouchpointKind
  applicationId: number
  interviewId: number | null
  personId: number | null
}

/** Where the program can be opened at: from a notification, the tray, a link or a file. */
export type Destination =
  | { at: 'timeline' }
  | { at: 'debrief'; interviewId: number }
  | ({ at: 'letter' } & MessageOccasion)
  /** Asks until when the message is to wait. */
  | ({ at: 'snooze' } & MessageOccasion)
  | { at: 'application'; applicationId: number }
  | { at: 'log' }
  /** A part of the settings; one that there is not shows the first. */
  | { at: 'settings'; section: string }
  /** An invitation waits to be looked at. */
  | { at: 'invitation' }

/** The scheme of the program's own links. */
export const LINK_SCHEME = 'afterword:'
