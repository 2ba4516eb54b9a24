import type { Check } from './check'
import type { LetterText, ReviewFacts } from './facts'
import { CHECKS } from './checks'
import type { Id } from '../facts'
import { evidenceIn } from './evidence'
import { passagesOf } from './passages'
import { usedNotes } from './usedNotes'
import { writtenLetter } from './writtenLetter'

export { type Check, CHECK_NAMES, type CheckName, type CheckRange, type CheckStatus } from './check'
export type { LetterText, ReviewFacts } from './facts'
export { languageCheck } from './languageCheck'
export { knownWordsOf } from './knownWords'
export { mostWords, ONE_PAGE } from './lengthCheck'
export { wordsOfLetter } from './wordsOfLetter'
export type { English, LanguageChecker, LanguageHint, LanguageOptions } from './languageChecker'

/** What one reading of a letter finds. */
export interface Reading {
  /** Every check but `language`, in the order in which they are shown. */
  checks: Check[]
  /** The notes whose matter stands in it, in whatever words; a concern's is its answer. */
  usedNotes: Id[]
  /** Words without greeting and signature. */
  words: number
}

/**
 * Holds any letter, seeded or typed by hand, against the facts. Ranges are UTF-16 offsets in the body
 * or the subject.
 */
export function readThrough(draft: LetterText, facts: ReviewFacts): Reading {
  const letter = writtenLetter(draft, facts)
  const given = {
    letter,
    facts,
    evidence: evidenceIn(letter, facts),
    passages: passagesOf(letter)
  }
  return {
    checks: CHECKS.map(([check, rule]) => ({ check, ...rule(given) })),
    usedNotes: usedNotes(given),
    words: letter.length
  }
}

/** Every check but `language`, in the order in which they are shown. */
export function review(draft: LetterText, facts: ReviewFacts): Check[] {
  return readThrough(draft, facts).checks
}
