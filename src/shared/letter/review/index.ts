import type { Check } from './check'
import type { LetterText, ReviewFacts } from './facts'
import { CHECKS } from './checks'
import { evidenceIn } from './evidence'
import { passagesOf } from './passages'
import { writtenLetter } from './writtenLetter'

export { type Check, CHECK_NAMES, type CheckName, type CheckRange, type CheckStatus } from './check'
export type { LetterText, ReviewFacts } from './facts'
export { languageCheck } from './languageCheck'
export { knownWordsOf } from './knownWords'
export type { English, LanguageChecker, LanguageHint, LanguageOptions } from './languageChecker'

/**
 * Holds any letter, seeded or typed by hand, against the facts. Every check but `language`, in the
 * order in which they are shown; ranges are UTF-16 offsets in the body or the subject.
 */
export function review(draft: LetterText, facts: ReviewFacts): Check[] {
  const letter = writtenLetter(draft, facts)
  const given = {
    letter,
    facts,
    evidence: evidenceIn(letter, facts),
    passages: passagesOf(letter)
  }
  return CHECKS.map(([check, rule]) => ({ check, ...rule(given) }))
}
