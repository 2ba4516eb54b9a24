import type { Problem } from '../outcome'
import type { BackupReason, Stage } from './words'

/** How much a data file holds. */
export interface FileContents {
  applications: number
  interviews: number
  letters: number
}

/** What somebody recognises a data file by. */
export interface FileInsideView {
  holds: FileContents
  /** The last with an interview first; not all of many. */
  applications: {
    company: string
    role: string
    stage: Stage
    interviewCount: number
    lastInterviewAt: number | null
  }[]
}

/** Where a backup lies: in the data folder, or in the second folder that the user chose. */
export type BackupPlace = 'own' | 'second'

export interface BackupView {
  /** The file's name, which tells it from the others of its place. */
  name: string
  place: BackupPlace
  madeAt: number
  reason: BackupReason
  bytes: number
  /** Null where nothing says so any more. */
  holds: FileContents | null
}

/** The folder where each backup is copied to. */
export interface SecondFolderView {
  folder: string
  /** 'full' when the last copy found no room. */
  state: 'there' | 'missing' | 'full' | 'failed'
  backups: BackupView[]
}

export interface BackupsView {
  /** Newest first. */
  backups: BackupView[]
  folder: string
  /** Why the last attempt to make one failed; null when it did not. */
  problem: Problem | null
}

/** A file that the user chose to restore from. */
export interface ChosenFileView {
  /** Its name without the folders. */
  name: string
}

export interface ReplacedView {
  /** The own backup of what was there before; null when that could not be read. */
  before: string | null
}
