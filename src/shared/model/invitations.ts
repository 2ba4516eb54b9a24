import type { LocalDate, LocalDateTime } from '../time/localTime'
import type { InterviewView, KnownApplicationView } from './views'
import type { InterviewKind } from './words'

/** No invitation is nearly as large as this; bytes. */
export const LARGEST_INVITATION = 1024 * 1024

/** As many interviews as are logged at once. */
export const MOST_EVENTS = 10

/** What tells an invitation from all others, and one version of it from the next. */
export interface InvitationRef {
  uid: string
  /** Which date of one that repeats; '' for one that does not. */
  recurrence: string
  /** Counts up with what is important. */
  sequence: number
  /** When this version was written, an instant; null where it does not say. */
  stampedAt: number | null
}

export interface InvitedPerson {
  name: string
  /** '' where it is not known. */
  email: string
}

/** One event of a calendar file, as far as it can be the interview of somebody. */
export interface InvitedEvent {
  /** Null where the file does not say which invitation it is. */
  ref: InvitationRef | null
  isCancelled: boolean
  title: string
  date: LocalDate
  /** 'HH:mm'; '' where it names a day alone. */
  time: string
  /** IANA. */
  timeZone: string
  /** Null where it takes longer than an interview can. */
  minutes: number | null
  /** Null where nothing says how one meets. */
  kind: InterviewKind | null
  /** What the round is called, of the usual names; null where the title names none. */
  round: string | null
  place: string
  /** What else it says. */
  preparation: string
  /** Without the user, rooms, lists and whoever declined. */
  people: InvitedPerson[]
  /** Whether the user may be among them, since none of the addresses is known to be theirs. */
  mayHoldReader: boolean
  /** What could not be understood or was left out, a sentence each. */
  doubts: string[]
}

/** What an invitation would change of an interview that is logged. */
export interface InvitedChanges {
  when: { startLocal: LocalDateTime; timeZone: string; minutes: number } | null
  place: string | null
  /** Who is new; nobody is taken out by an invitation. */
  people: InvitedPerson[]
}

/** An invitation to an interview that is logged already. */
export interface KnownInvitationView {
  event: InvitedEvent
  interview: InterviewView
  /** Who is known to take part. */
  people: string[]
  /** Whether the invitation itself is known, or only that there is an interview at its time. */
  by: 'invitation' | 'time'
  /**
   * 'changes' and 'cancels' are asked about; 'returns' is a change of one that was cancelled;
   * 'same' has nothing new, 'older' is a version before the one that is known.
   */
  says: 'changes' | 'cancels' | 'returns' | 'same' | 'older'
  changes: InvitedChanges
}

/** What a file holds, and what is known about it already. */
export interface InvitationView {
  /** Of the file; '' for what was pasted. */
  name: string
  /** Those that are not logged, by time: at most `MOST_EVENTS`. */
  fresh: InvitedEvent[]
  known: KnownInvitationView[]
  /** Those that are cancelled and were never logged. */
  gone: InvitedEvent[]
  /** Whose invitation it most likely is; null where that cannot be told. */
  application: KnownApplicationView | null
}
