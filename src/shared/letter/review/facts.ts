import type { LetterFacts } from '../facts'

/** A letter as it stands, seeded, edited or typed by hand. */
export interface LetterText {
  subject: string
  body: string
}

/** What another application names. */
export interface Tracked {
  company: string
  role: string
}

/** What a letter is held against: what it may say, and what else the user has going on. */
export type ReviewFacts = Omit<LetterFacts, 'variant'> & {
  /** The user's other applications; this one may be among them. */
  tracked: readonly Tracked[]
  /** How many follow-ups the user's settings allow after an interview, 0 to 2. */
  maxFollowUps: number
}
