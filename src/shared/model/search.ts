import type { MarkedText } from '../search/marks'
import type { LetterOccasion } from './letterViews'
import type { TouchpointView } from './views'
import type { LetterKind, Stage } from './words'

/** What search finds, in the order in which it is shown. */
export const SEARCH_KINDS = ['applications', 'people', 'notes', 'letters'] as const
export type SearchKind = (typeof SEARCH_KINDS)[number]

/** Beyond so many of a kind nobody counts. */
export const MOST_COUNTED = 300

/** To whom one could write from what was found. */
export interface WriteTo extends LetterOccasion {
  /** '' where nobody is known. */
  personName: string
}

export interface FoundApplication {
  id: number
  company: MarkedText
  role: MarkedText
  /** What of its notes or its posting was found; null where its names say it all. */
  passage: MarkedText | null
  stage: Stage
  /** When it came to its stage; instant. */
  stageSince: number
  /** The message to write next, as on the board; null where none is to come. */
  next: TouchpointView | null
  writeTo: WriteTo | null
}

export interface FoundPerson {
  id: number
  name: MarkedText
  title: MarkedText
  /** Where they were met last; '' where they belong to no application. */
  company: MarkedText
  /** Only where that was found. */
  email: MarkedText | null
  writeTo: WriteTo | null
}

export interface FoundNote {
  id: number
  interviewId: number
  passage: MarkedText
  /** Whose it is; null for one of nobody's. */
  personName: string | null
  company: string
  /** When the interview began; instant. */
  saidAt: number
  writeTo: WriteTo | null
}

export interface FoundLetter {
  id: number
  kind: LetterKind
  /** What it was about or whom it was to is gone. */
  isLost: boolean
  interviewId: number | null
  personId: number | null
  applicationId: number
  passage: MarkedText
  /** '' where nobody is known. */
  recipient: string
  /** Null for a draft; instant. */
  sentAt: number | null
  writeTo: WriteTo | null
}

/** Something that has a page of its own. */
export const OPENABLE = ['application', 'person', 'interview'] as const
export interface Openable {
  kind: (typeof OPENABLE)[number]
  id: number
}

/** What a page is about, for a list of what was opened. */
export interface OpenedView extends Openable {
  /** A company or a name. */
  title: string
  /** A role, a title or a round. */
  detail: string
}

/** The newest of a kind, and how many there are: at most one more than MOST_COUNTED. */
export interface FoundGroup<Row> {
  rows: Row[]
  count: number
}

export interface FoundView {
  applications: FoundGroup<FoundApplication>
  people: FoundGroup<FoundPerson>
  notes: FoundGroup<FoundNote>
  letters: FoundGroup<FoundLetter>
}
