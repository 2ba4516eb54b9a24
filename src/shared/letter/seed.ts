import type { PlacedSentence, Source } from './assemble'
import { seatOf } from './composition'
import type { LetterFacts } from './facts'
import { letterOf } from './kinds/letterOf'
import { subject } from './subject'

/** A letter to begin from. */
export interface Draft {
  subject: string
  /** Greeting, paragraphs with a blank line between them, signature. */
  body: string
  /** Words of the body without greeting and signature. */
  words: number
  /** Which stretch of the body came from which note. */
  sources: Source[]
  /** Every sentence between greeting and signature with what it does, for "another wording". */
  sentences: PlacedSentence[]
  /** What would make it a better letter, in one sentence; null where nothing is missing. */
  hint: string | null
}

const ADD_NOTES =
  'Add a note about what you talked about, and the letter can say something of its own.'

/** Drafts a letter. The same facts give the same draft; `variant` asks for the next wording. */
export function seed(facts: LetterFacts): Draft {
  const letter = letterOf(facts)
  const isBare = facts.kind === 'thank-you' && letter.sources.length === 0
  return {
    subject: subject(facts, seatOf(facts) + facts.variant),
    ...letter,
    hint: isBare ? ADD_NOTES : null
  }
}
