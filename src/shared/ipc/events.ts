import type { SettingsView } from '../model/settingsViews'
import type { DataNotices, RecalculationView } from '../model/startViews'
import type { TransferView } from '../model/transferViews'
import type { Look } from '../model/words'

/** What the menu asks the window to do. */
export type Command =
  | 'log-interview'
  | 'search'
  | 'go-timeline'
  | 'go-applications'
  | 'go-people'
  | 'go-letters'
  | 'go-settings'

/** Where facts changed: of these applications alone; null where it may be of any. */
export interface DataChange {
  applications: number[] | null
}

/** Everything that the main process tells the windows unasked. */
export interface Events {
  /** Facts changed; whoever shows data reads it again. */
  'data.changed': DataChange
  /** Another data set was opened (own or sample); everything starts afresh. */
  'data.replaced': null
  /** What there is to know about the open file has changed. */
  'notices.changed': DataNotices
  /** Salvage reads another table. */
  'salvage.progressed': { table: string; done: number; of: number }
  /** A backup was made or could not be made, or the second folder is another or has another copy. */
  'backups.changed': null
  /** How far an export or an import is; whether one lies ready. */
  'transfer.changed': TransferView
  /** The minute turned, or the computer woke or its clock was set; `now` in ms. */
  'clock.ticked': { now: number; timeZone: string }
  /** Every touchpoint is being computed anew, in steps; null when that has ended. */
  'touchpoints.recalculating': RecalculationView | null
  'look.changed': { look: Look }
  /** Something was chosen, in a window, in the tray, or by the program itself; all settings as they are. */
  'settings.changed': SettingsView
  'command.given': { command: Command }
  /** A notification, the tray, a link or a file leads somewhere: `destinations.take` says where. */
  'destination.asked': null
}
export type EventName = keyof Events
