import type { Source } from './assemble'
import type { LetterFacts } from './facts'
import { subject } from './subject'
import { thankYou } from './thankYou'

/** A letter to begin from. */
export interface Draft {
  subject: string
  /** Greeting, paragraphs with a blank line between them, signature. */
  body: string
  /** Words of the body without greeting and signature. */
  words: number
  /** Which stretch of the body came from which note. */
  sources: Source[]
}

/** Everybody of a panel begins at another wording. */
function seatOf({ recipient, people }: LetterFacts): number {
  return Math.max(
    0,
    people.findIndex(({ id }) => id === recipient?.id)
  )
}

/** Drafts a thank-you. The same facts give the same draft; `variant` asks for the next wording. */
export function seed(facts: LetterFacts): Draft {
  const from = seatOf(facts) + facts.variant
  return { subject: subject(facts, from), ...thankYou(facts, from) }
}
