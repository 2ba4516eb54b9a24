import type { Formality, LetterKind, NoteKind, TouchpointKind } from '@shared/model/words'
import type { LocalDate } from '@shared/time/localTime'
import type { SituationName } from './moves/names'

/** A row's key: a number in the database, a word such as `p1` in a scenario. */
export type Id = number | string

export interface LetterPerson {
  id: Id
  name: string
}

export interface LetterNote {
  id: Id
  kind: NoteKind
  /** As typed behind the stem of its kind, untidy as it may be. */
  text: string
  /** What the user answered to a concern; null for every other kind. */
  answer: string | null
  /** Who said it or to whom it was said; null when it belongs to the whole panel. */
  person: Id | null
}

/** A letter that was already written to somebody of the same panel. */
export interface OtherLetter {
  person: Id | null
  body: string
}

/** Everything that a letter may say; what is not here is not in the letter. */
export interface LetterFacts {
  kind: LetterKind
  /** The day on which the letter is written, in the zone of the interview. */
  today: LocalDate
  profile: {
    name: string
    formality: Formality
    phone?: string | null
    links?: readonly string[]
    /** How they write English: what a clock's time looks like; the United States' where not given. */
    english?: 'US' | 'GB' | 'CA' | 'AU'
  }
  /** When the user applied is said in a check-in alone. */
  application: { company: string; role: string; appliedOn?: LocalDate | null }
  /** Null for a letter about the application as a whole. */
  interview: {
    id: Id
    /** The day on which it began where it was held. */
    date: LocalDate
    /** `HH:mm` of its start; null where no time was agreed. */
    time: string | null
    /** What they call it, such as "Panel"; empty where it has no name. */
    round: string
  } | null
  /** Null when nobody of the interview is known by name. */
  recipient:
    | (LetterPerson & {
        honorific: string | null
        email: string | null
        /** For this person in place of the profile's. */
        formality?: Formality | null
        /** The whole greeting as the user wrote it, such as "Dear Dr. Oliveira". */
        greeting?: string | null
      })
    | null
  /** Everybody of the interview, the recipient among them. */
  people: readonly LetterPerson[]
  notes: readonly LetterNote[]
  /** Their last word on when the user would hear back. */
  promise: { by: LocalDate | null; text: string; person: Id | null } | null
  /** What was sent about this interview before, or about the application where there is none. */
  sent: readonly { kind: TouchpointKind; person: Id | null; on: LocalDate }[]
  others: readonly OtherLetter[]
  /** The user's own wordings, in their order; they come before those that are built in. */
  ownWordings?: readonly { situation: SituationName; text: string }[]
  /** The user's own templates, at most one a kind. */
  ownTemplates?: readonly { kind: LetterKind; text: string }[]
  /** 0 for the first wording; one more for each "another wording". */
  variant: number
}
