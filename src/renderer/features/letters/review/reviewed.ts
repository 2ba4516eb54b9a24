import type { Id } from '@shared/letter'
import { readThrough } from '@shared/letter/review'
import type { Check, LetterText, ReviewFacts } from '@shared/letter/review'
import { likestLetter, type LikestLetter } from './likestLetter'

/** What the review found of a letter, for the lines to be made of. */
export interface Reviewed {
  checks: readonly Check[]
  facts: ReviewFacts
  /** The notes that stand in the letter. */
  used: ReadonlySet<Id>
  /** Without greeting and signature. */
  words: number
  likest: LikestLetter | null
}

/** Reads a letter through. The language is checked elsewhere. */
export function reviewed(letter: LetterText, facts: ReviewFacts): Reviewed {
  const { checks, usedNotes, words } = readThrough(letter, facts)
  return {
    checks,
    facts,
    used: new Set(usedNotes),
    words,
    likest: likestLetter(letter.body, facts)
  }
}
