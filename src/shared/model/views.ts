import type { CadenceChoice } from '../cadence'
import type { Problem } from '../outcome'
import type { DesktopSettings, ReminderSettings } from './reminderSettings'
import type { ThreadItemView } from './timelineViews'
import type {
  Answer,
  BackupReason,
  ClosedState,
  English,
  Formality,
  InterviewKind,
  InterviewStatus,
  LetterKind,
  Look,
  NoteKind,
  SendingWay,
  Stage,
  ThankYouWish,
  TouchpointKind
} from './words'

/**
 * What the main process answers with. Instants are milliseconds since the epoch, `…Local` and
 * `…On` fields are local text ('YYYY-MM-DDTHH:MM', 'YYYY-MM-DD') that belongs to a named zone.
 */

export interface PersonView {
  id: number
  name: string
  email: string | null
  title: string
  honorific: string | null
}

export interface TouchpointView {
  id: number
  kind: TouchpointKind
  applicationId: number
  interviewId: number | null
  personId: number | null
  /** The recipient's name; null where nobody is known. */
  personName: string | null
  opensAt: number
  dueAt: number
  overdueAt: number
  lapsesAt: number | null
  closed: ClosedState | null
  /** When it was closed, where that is an event (sent, skipped, answered); instant. */
  closedAt: number | null
  snoozedUntil: number | null
  because: string
  /** 'YYYY-MM-DD': the promised answer that a pending follow-up waits for; null where none is. */
  promisedBy: string | null
  /** True when a letter for it has been begun and not sent. */
  hasDraft: boolean
}

export interface InterviewView {
  id: number
  applicationId: number
  company: string
  role: string
  stage: Stage
  startLocal: string
  timeZone: string
  minutes: number
  startsAt: number
  endsAt: number
  round: string
  kind: InterviewKind
  place: string
  status: InterviewStatus
}

export interface ParticipantView extends PersonView {
  /** For this interview. */
  thankYou: ThankYouWish
  /** Whether they want no thank-you as such, which outweighs `thankYou`. */
  wantsNone: boolean
  touchpoint: TouchpointView | null
}

/** One interview in the thread, with everybody met. */
export interface ThreadEntryView extends InterviewView {
  people: ParticipantView[]
  /** All of this interview but the thank-yous, which stand with the people. */
  askings: TouchpointView[]
  noteCount: number
}

/** One message that is due now. */
export interface DueView {
  touchpoint: TouchpointView
  application: KnownApplicationView
  /** Null for a check-in. */
  interview: InterviewView | null
  /** The recipient; null where nobody is known. */
  person: PersonView | null
}

/** The next messages after those that are due: the earliest, and how many of its kind with it. */
export interface ComingView {
  kind: TouchpointKind
  applicationId: number
  interviewId: number | null
  company: string
  count: number
  opensAt: number
  dueAt: number
}

export interface TimelineView {
  /** The clock of the main process when this was read. */
  now: number
  /** The most urgent of what is open and due today or earlier, most urgent first. */
  due: DueView[]
  /** How many are due in all, whatever the filter. */
  dueCount: number
  /** How many of them the filter leaves. */
  dueMatching: number
  coming: ComingView | null
  /** When the next message changes its state, so that this is to be read again; null for never. */
  turnsAt: number | null
  /** What is nearest to now, newest first; the rest comes by the thread's index. */
  items: ThreadItemView[]
}

export interface NoteView {
  id: number
  kind: NoteKind
  text: string
  answer: string | null
  personId: number | null
  position: number
}

export interface PromiseView {
  by: string | null
  text: string
  personId: number | null
}

export interface InterviewDetailView extends ThreadEntryView {
  /** What to remember beforehand. */
  preparation: string
  notes: NoteView[]
  promise: PromiseView | null
}

/** What is known of an interview before it is logged. */
export interface InterviewPrefillView {
  application: KnownApplicationView | null
  /** The rounds that there were or are to be, in the order of time; '' where they had no name. */
  rounds: { round: string; kind: InterviewKind }[]
  /** `thankYou` is that of the person as such. */
  person: (PersonView & { thankYou: ThankYouWish }) | null
}

/** Everything that happened with one application, each kind in the order of time. */
export interface ApplicationHistoryView {
  stages: { from: Stage | null; to: Stage; changedAt: number }[]
  interviews: ThreadEntryView[]
  touchpoints: TouchpointView[]
  /** When they said at an interview that they would be in touch. */
  promises: (PromiseView & { interviewId: number; personName: string | null })[]
  /** What is begun and did not leave. */
  drafts: {
    id: number
    kind: LetterKind
    interviewId: number | null
    personId: number | null
    recipient: string
    subject: string
    updatedAt: number
    /** What it was about or whom it was to is gone. */
    isLost: boolean
  }[]
  /** What left, also about interviews and to people that are gone. */
  sendings: {
    id: number
    kind: LetterKind
    interviewId: number | null
    personId: number | null
    recipient: string
    /** Null where nothing was written here. */
    letterId: number | null
    subject: string | null
    /** What the letter was about or whom it was to is gone. */
    isLost: boolean
    way: SendingWay
    sentAt: number
  }[]
  replies: {
    id: number
    heardAt: number
    answer: Answer
    text: string
    personId: number | null
    personName: string | null
    promise: PromiseView | null
  }[]
}

export interface KnownApplicationView {
  id: number
  company: string
  role: string
  stage: Stage
}

/** How far a recalculation of every application's touchpoints has come. */
export interface RecalculationView {
  total: number
  done: number
  /** Applications of which a stored touchpoint was not as the rules say. */
  corrected: number
  /** Applications that cannot be computed here, such as for a time zone unknown to this computer. */
  failed: number
}

/** Who writes the letters. */
export interface ProfileView {
  name: string
  email: string | null
  phone: string | null
  /** Under the name in a letter, in this order. */
  links: string[]
  english: English
  formality: Formality
}

/** What the user chose; every key has a default, so a fresh file needs none. */
export interface SettingsView {
  profile: ProfileView
  look: Look
  cadence: CadenceChoice
  reminders: ReminderSettings
  desktop: DesktopSettings
}

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

/** An export that was read and can be brought in. */
export interface FoundExportView {
  /** The file's name. */
  name: string
  exportedAt: number
  holds: FileContents
  /** What is there now and would be replaced. */
  now: FileContents
}

/** What goes on in taking out and bringing in. */
export interface TransferView {
  running: {
    what: 'everything' | 'tables' | 'import' | 'replacing'
    /** From 0 to 1. */
    done: number
  } | null
  found: FoundExportView | null
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
