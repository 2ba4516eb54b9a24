import type { LetterFacts } from '../letter'
import type { English, ReviewFacts } from '../letter/review'
import type { Occasion } from './occasion'
import type { PersonDetailView } from './people'
import type {
  InterviewDetailView,
  InterviewView,
  KnownApplicationView,
  PersonView,
  TouchpointView
} from './views'
import type { Formality, LetterKind, SendingWay } from './words'

/** What the main process answers with about letters; instants are ms. */

/** Which letter: of one application, about an interview or none, to somebody or nobody known. */
export type LetterOccasion = Occasion<LetterKind>

/** Which stretch of a body came from which note; UTF-16 offsets, end exclusive. */
export interface SourceView {
  note: number
  start: number
  end: number
}

export interface LetterText {
  subject: string
  body: string
  sources: SourceView[]
}

export interface LetterView extends LetterOccasion, LetterText {
  id: number
  /** What it was about or whom it was to is gone: it is only read, and not found by its occasion. */
  isLost: boolean
  /** For this letter alone; null: as the person's and the profile's. */
  formality: Formality | null
  /** Which wording was asked for, 0 the first. */
  variant: number
  /**
   * Counts up with every save; a save that names another is refused as CONFLICT. Undo may set it
   * back, so that whoever shows the letter takes any other than their own for newer.
   */
  revision: number
  updatedAt: number
  sent: SendingView | null
}

export interface SendingView {
  id: number
  sentAt: number
  way: SendingWay
}

/**
 * What `seed` and `review` take, as the main process takes it: with the letter's own formality and
 * variant, the letters to the others of the panel and all the user's other applications.
 */
export type ComposerFacts = LetterFacts & ReviewFacts

/** Somebody whom a letter of this kind about this interview is or may be for. */
export interface PanelMemberView {
  person: PersonView
  touchpoint: TouchpointView | null
  letter: { id: number; sentAt: number | null } | null
}

/** All that the letter screen shows. */
export interface ComposerView {
  letter: LetterView
  application: KnownApplicationView
  interview: InterviewDetailView | null
  /** The recipient; null where nobody is known. */
  person: PersonDetailView | null
  /** In the order of the panel, the recipient among them where one is known. */
  panel: PanelMemberView[]
  /** Null where such a message is not planned (any more). */
  touchpoint: TouchpointView | null
  facts: ComposerFacts
  /** No slips, whatever a dictionary says: names, words of the notes and the posting, own words. */
  knownWords: string[]
  english: English
}

/** A message whose time has not come. */
export interface EarlyView {
  touchpoint: TouchpointView
  application: KnownApplicationView
  /** IANA: whose days its times are; null where it belongs to no interview. */
  timeZone: string | null
}

/** A row of the list of letters. */
export interface LetterRowView extends LetterOccasion {
  id: number
  subject: string
  /** What it was about or whom it was to is gone. */
  isLost: boolean
  /** '' where nobody is known. */
  recipient: string
  company: string
  updatedAt: number
  sentAt: number | null
}

/** Rows with what a draft waits for. */
export interface ListedLetterView extends LetterRowView {
  /** Of a draft; null where no such message is planned. */
  touchpoint: TouchpointView | null
  /** IANA: whose days the touchpoint's are; null where it belongs to no interview. */
  timeZone: string | null
}

export interface LettersView {
  /** Drafts first, then what was sent; the newest first in each. */
  letters: ListedLetterView[]
  /** How many of what was searched for there are of each. */
  counts: { all: number; drafts: number; sent: number }
}

/** One letter to be read, also one whose interview or person is gone. */
export interface LetterPageView {
  letter: LetterView
  application: KnownApplicationView
  interview: InterviewView | null
  person: PersonDetailView | null
  /** As it was when it was sent, or as it is now; '' where nobody is known. */
  recipient: { name: string; email: string | null }
  touchpoint: TouchpointView | null
  /** Words without greeting and signature. */
  words: number
}

/** Why a version was kept. */
export type VersionCause = 'seeded' | 'typed' | 'sent'

/** A version without its text, newest first in a list. */
export interface LetterVersionView {
  id: number
  cause: VersionCause
  savedAt: number
  /** Without greeting and signature. */
  words: number
  /** How many notes it was written from. */
  notes: number
  /** How it differs from the version before it; null for the first. */
  change: VersionChange | null
  /** Whether the letter stands as in it now. */
  isCurrent: boolean
}

/** Where two versions differ, and whether the later is longer there. */
export interface VersionChange {
  part: 'opening' | 'middle' | 'ending' | 'subject' | 'all' | 'nothing'
  length: 'shorter' | 'longer' | 'same'
}

export interface LetterVersionTextView extends LetterVersionView {
  subject: string
  body: string
}
