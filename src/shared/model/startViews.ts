import type { SettingsView } from './settingsViews'

/** How far a recalculation of every application's touchpoints has come. */
export interface RecalculationView {
  total: number
  done: number
  /** Applications of which a stored touchpoint was not as the rules say. */
  corrected: number
  /** Applications that cannot be computed here, such as for a time zone unknown to this computer. */
  failed: number
}

export type DataSet = 'own' | 'sample'

/** Why the data could not be opened; the window then shows only this. */
export interface DataTrouble {
  code:
    | 'NEWER_FILE'
    | 'MIGRATION_FAILED'
    | 'DAMAGED'
    | 'NOT_A_DATABASE'
    | 'FILE_GONE'
    | 'FOLDER_GONE'
    | 'LOCKED'
    | 'READ_ONLY'
    | 'DISK_FULL'
    | 'CANNOT_OPEN'
  /** Path of the file concerned. */
  file: string
  /** The technical reason, for support. */
  detail: string
  /** The id under which the log has the rest. */
  id: string
}

/** What salvage got out of one table of a damaged file. */
export interface SalvagedTable {
  /** The table's name in the database. */
  name: string
  /** Rows that are there as they were. */
  saved: number
  /** Rows made again from what others tell of them: their names, their links. */
  remade: number
  /** Rows of which nothing is left; null where some are lost and nobody knows how many. */
  lost: number | null
}

/** What there is to know about the open file while one works with it. */
export interface DataNotices {
  /** Open for reading only: every change is refused. */
  isReadOnly: boolean
  /** Part of it cannot be read. */
  isDamaged: boolean
  /** A folder that another computer or program changes as well; null once that was read. */
  folder: 'network' | 'cloud' | null
}

/** The first answer: everything the window needs before its first paint. */
export interface StartView {
  now: number
  /** The system's IANA zone. */
  timeZone: string
  /** BCP 47, as the system writes dates and times. */
  locale: string
  platform: 'mac' | 'windows' | 'linux'
  version: string
  dataSet: DataSet
  dataFile: string
  settings: SettingsView
  trouble: DataTrouble | null
  notices: DataNotices
}
