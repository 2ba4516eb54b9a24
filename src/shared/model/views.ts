import type {
  Answer,
  ClosedState,
  InterviewKind,
  InterviewStatus,
  LetterKind,
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
