import type { Formality, InterviewKind, NoteKind } from '@shared/model/words'

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
  profile: { name: string; formality: Formality }
  application: { company: string; role: string }
  interview: {
    id: Id
    /** `YYYY-MM-DD`, the local day of the interview. */
    date: string
    kind: InterviewKind
    round: string
  }
  /** Null when nobody of the interview is known by name. */
  recipient: (LetterPerson & { honorific: string | null; email: string | null }) | null
  /** Everybody of the interview, the recipient among them. */
  people: LetterPerson[]
  notes: LetterNote[]
  /** When they said that the user would hear back; `by` is `YYYY-MM-DD`. */
  promise: { by: string | null; text: string; person: Id | null } | null
  others: OtherLetter[]
  /** 0 for the first wording; one more for each "another wording". */
  variant: number
}
