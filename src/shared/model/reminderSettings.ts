/** Minutes before an interview; 0: not at all. */
export const SOON_BEFORE = [0, 15, 30, 60, 120, 180] as const
export type SoonBefore = (typeof SOON_BEFORE)[number]

/** Minutes after the end of an interview. */
export const AFTER_INTERVIEW = [0, 15, 30, 60] as const
export type AfterInterview = (typeof AFTER_INTERVIEW)[number]

/** Minutes before the window of a thank-you closes. */
export const LAST_CALL_BEFORE = [60, 120, 180, 360] as const
export type LastCallBefore = (typeof LAST_CALL_BEFORE)[number]

/** From one time of the day to another, 'HH:mm' in the user's zone; it may pass midnight. */
export interface QuietHours {
  from: string
  to: string
}

/** Of what the user is reminded, and when not. */
export interface ReminderSettings {
  /** At 18:00 on the day before an interview. */
  dayBefore: boolean
  soonBefore: SoonBefore
  /** When to ask how it went; null: never. */
  afterInterview: AfterInterview | null
  /** A thank-you at its good moment, and before its window closes. */
  thankYous: boolean
  lastCallBefore: LastCallBefore
  followUps: boolean
  /** Once, when something is late. */
  overdue: boolean
  /** Null: at every hour. */
  quiet: QuietHours | null
  /** Nothing is said before this instant, in ms; null, or one that is over: as always. */
  doNotDisturbUntil: number | null
}

/** How the program sits on the desktop. */
export interface DesktopSettings {
  /** Whether closing the window leaves the program in the tray. */
  staysInTray: boolean
  /** The keys of the quick note as Electron writes them, such as `CommandOrControl+Alt+N`; or none. */
  quickCapture: string | null
  /** Whether it was said once that closing the window leaves the program running. */
  saidItStays: boolean
}

/** What somebody has who chose nothing yet. */
export function plainReminders(): ReminderSettings {
  return {
    dayBefore: true,
    soonBefore: 60,
    afterInterview: 15,
    thankYous: true,
    lastCallBefore: 180,
    followUps: true,
    overdue: true,
    quiet: { from: '21:00', to: '08:00' },
    doNotDisturbUntil: null
  }
}

/** What somebody has who chose nothing yet. */
export function plainDesktop(): DesktopSettings {
  return { staysInTray: true, quickCapture: 'CommandOrControl+Alt+N', saidItStays: false }
}
