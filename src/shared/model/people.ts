import type { LetterRowView } from './letterViews'
import type {
  KnownApplicationView,
  NoteView,
  PersonView,
  ThreadEntryView,
  TouchpointView
} from './views'
import type { Formality, ThankYouWish } from './words'

/** What the main process answers with about people; instants are ms, `by` is 'YYYY-MM-DD'. */

/** Somebody known, for completing a form. */
export interface PersonSuggestionView {
  id: number
  name: string
  title: string
  email: string | null
  /** Where they were met last; null for somebody met outside of any application. */
  company: string | null
}

/** The same, with what a form needs that asks whether they are to be thanked. */
export interface KnownPersonView extends PersonSuggestionView {
  /** Of the person as such; "not wanted" holds for every interview. */
  thankYou: ThankYouWish
}

/** Everything that is kept of a person as such. */
export interface PersonDetailView extends PersonView {
  /** Null: as the settings say. */
  formality: Formality | null
  /** The whole greeting as the user wrote it, "Dear Dr. Oliveira"; it outweighs the formality. */
  greeting: string | null
  /** Of the person as such; "not wanted" holds for every interview. */
  thankYou: ThankYouWish
}

/** How the list of people may be ordered. */
export const PEOPLE_ORDERS = ['urgency', 'name', 'met'] as const
export type PeopleOrder = (typeof PEOPLE_ORDERS)[number]

/** A row of the list of people. */
export interface PersonRowView extends PersonSuggestionView {
  /** The most urgent message to them that is pending, or else the last that was; null: none ever. */
  touchpoint: TouchpointView | null
  /** IANA: whose days the touchpoint's are; null where it belongs to no interview. */
  timeZone: string | null
  /** When the last interview with them began, past or still to come; null: no interview. */
  metAt: number | null
}

export interface PeopleView {
  people: PersonRowView[]
  /** How many there are, found or not. */
  total: number
}

/** What somebody promised about hearing back, at an interview or in a reply. */
export interface PersonPromiseView {
  applicationId: number
  /** Null for one made in a reply. */
  interviewId: number | null
  by: string | null
  text: string
  saidAt: number
  /** IANA: whose day `by` is. */
  timeZone: string
  /** When they were next heard of; null where they were not. */
  answeredAt: number | null
  /** The next interview that came of it, before any other answer; null where none did. */
  metAgainAt: number | null
  /** The follow-up that waits for it, or the last that there was. */
  followUp: TouchpointView | null
}

/** A letter to them, or one that was written elsewhere and marked as sent. */
export interface PersonLetterView extends Omit<LetterRowView, 'id' | 'recipient'> {
  /** Null where it was written elsewhere. */
  id: number | null
  /** Words of the body. */
  words: number
}

export interface PersonNoteView extends NoteView {
  interviewId: number
  /** When the interview began. */
  saidAt: number
  timeZone: string
}

/** Everything about one person, the newest first in each list. */
export interface PersonPageView {
  person: PersonDetailView
  applications: KnownApplicationView[]
  interviews: ThreadEntryView[]
  /** All messages to them, in the order in which they open. */
  touchpoints: TouchpointView[]
  promises: PersonPromiseView[]
  letters: PersonLetterView[]
  notes: PersonNoteView[]
}

/** What of two people that are the same may be chosen, each as a whole. */
export const MERGE_FIELDS = ['name', 'email', 'title', 'honorific', 'greeting', 'thankYou'] as const
export type MergeField = (typeof MERGE_FIELDS)[number]
