import type {
  InterviewView,
  KnownApplicationView,
  PersonView,
  ThreadEntryView,
  TouchpointView
} from './views'
import type { Stage, TouchpointKind } from './words'

/** What both views of the timeline leave out. Whatever is empty leaves out nothing. */
export interface TimelineFilter {
  stages: Stage[]
  /** An application with one of them is enough; capitals do not tell two tags apart. */
  tags: string[]
  /** The exact name, capitals aside; '' for all. */
  company: string
  /** Took part, or is to be written to; null for everybody. */
  personId: number | null
  /** Only what has a message of one of these kinds. */
  kinds: TouchpointKind[]
  /** Only what has a message that is still to be written, now or later. */
  onlyMine: boolean
}

/** The filter that leaves out nothing. */
export const EVERYTHING: Readonly<TimelineFilter> = {
  stages: [],
  tags: [],
  company: '',
  personId: null,
  kinds: [],
  onlyMine: false
}

/** An interview as it stands on the thread. */
export interface ThreadInterviewView extends ThreadEntryView {
  type: 'interview'
  /**
   * 'YYYY-MM-DD': until when the offer that it led to is to be answered. Null for all but the last
   * interview of an application with an offer.
   */
  decideBy: string | null
}

/** A pending message other than a thank-you, which stands on the thread at its own day too. */
export interface ThreadAskingView {
  type: 'asking'
  /** Where it stands on the thread: when it opens; instant. */
  at: number
  touchpoint: TouchpointView
  application: KnownApplicationView
  /** Null for a check-in. */
  interview: InterviewView | null
  /** The recipient; null where nobody is known. */
  person: PersonView | null
}

export type ThreadItemView = ThreadInterviewView | ThreadAskingView

/** Names one item of the thread: the id of its interview or of its touchpoint. */
export interface ThreadRef {
  type: ThreadItemView['type']
  id: number
}

/**
 * The thread as columns: the same place in each is the same item, newest first. Askings stand
 * over the interviews of the same instant.
 */
export interface ThreadIndexView {
  /** 0: an interview, 1: an asking. */
  types: Uint8Array
  /** Of the interview or of the touchpoint. */
  ids: Float64Array
  applicationIds: Float64Array
  /** When the interview begins, or the asking opens; instants. */
  at: Float64Array
  /** How many took part; for an asking 1 where its recipient is known, else 0. */
  people: Uint16Array
  /**
   * How many messages stand under an interview beside the thank-yous: those that are done with or wait
   * for a promised answer. 1 for an asking.
   */
  askings: Uint16Array
  /** 1 for an asking that only counts if they do not keep a promised day; else 0. */
  isPromised: Uint8Array
}

/** What there is to choose from in the filter; not all of very many. */
export interface FilterChoicesView {
  /** In use, the most used first. */
  tags: string[]
  /** Like the people: with words that begin as was typed, by name. */
  companies: string[]
  people: { id: number; name: string; title: string }[]
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
