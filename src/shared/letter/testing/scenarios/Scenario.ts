import type { LetterFacts } from '../../facts'

/** A case from working life: what the letter must say and what it must not. */
export interface Scenario {
  name: string
  facts: LetterFacts
  must: (string | RegExp)[]
  mustNot: (string | RegExp)[]
}
