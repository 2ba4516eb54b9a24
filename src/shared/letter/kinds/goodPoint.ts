import { countWords } from '../english/text'
import type { LetterFacts } from '../facts'
import { goodThing } from '../moves/goodThing'
import type { Choice } from '../moves/move'
import { thanksForTalking } from '../moves/thanksForTalking'
import { plain, type Sentence } from '../piece'
import { everythingTold } from '../selection'
import { hasMet } from './tie'

/** A look back is no report. */
const MAX_WORDS = 24

const ORDER = ['thanks', 'discussed', 'shared', 'excited'] as const

/** One true, specific good thing about the conversation; null where the notes have none that fits. */
export function goodPoint(facts: LetterFacts, choice: Choice): Sentence | null {
  const fitting = everythingTold(facts).filter(
    ({ clause, speaker }) =>
      speaker === null && clause.form !== 'loose' && countWords(clause.text) <= MAX_WORDS
  )
  for (const of of hasMet(facts) ? ORDER : (['excited'] as const)) {
    const one = fitting.find(({ note }) => note.kind === of)
    const sentence = one ? goodThing(of, one.clause, choice) : null
    if (sentence) return sentence
  }
  return null
}

/** Thanks for the conversation, with one specific where the notes have one. */
export function thankful(facts: LetterFacts, choice: Choice): (Sentence | null)[] {
  const good = goodPoint(facts, choice)
  const isThanks = good !== null && /\b(?:thank|thanks|grateful)\b/i.test(plain(good))
  return isThanks ? [good] : [thanksForTalking(hasMet(facts), choice), good]
}
