import type { Finding } from './check'
import type { Evidence } from './evidence'
import type { ReviewFacts } from './facts'
import type { Placed } from './passages'
import type { WrittenLetter } from './writtenLetter'

/** A letter under review, taken apart once for all checks. */
export interface Case {
  letter: WrittenLetter
  facts: ReviewFacts
  evidence: Evidence
  passages: readonly Placed[]
}

/** One check: looks at the letter and says what it found. */
export type Rule = (given: Case) => Finding
