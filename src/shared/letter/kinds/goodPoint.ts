import { countWords } from '../english/text'
import type { Id, LetterFacts } from '../facts'
import { goodThing } from '../moves/goodThing'
import type { Choice, Spoken } from '../moves/move'
import { plain } from '../piece'
import { everythingTold } from '../selection'
import { hasMet } from './tie'

/** A look back is no report. */
const MAX_WORDS = 24

const ORDER = ['thanks', 'discussed', 'shared', 'excited'] as const

/**
 * One true, specific good thing about the conversation, of `notes` where they are given; null where
 * the notes have none that fits.
 */
export function goodPoint(
  facts: LetterFacts,
  choice: Choice,
  notes?: readonly Id[]
): Spoken | null {
  const fitting = everythingTold(facts).filter(
    ({ note, clause, speaker }) =>
      (notes?.includes(note.id) ?? true) &&
      speaker === null &&
      clause.form !== 'loose' &&
      countWords(clause.text) <= MAX_WORDS
  )
  for (const of of hasMet(facts) ? ORDER : (['excited'] as const)) {
    const one = fitting.find(({ note }) => note.kind === of)
    const spoken = one ? goodThing(of, one.clause, choice) : null
    if (spoken) return spoken
  }
  return null
}

/** Whether it thanks already, so that the letter need not thank a second time. */
export function isThankful({ sentence }: Spoken): boolean {
  return /\b(?:thank|thanks|grateful)\b/i.test(plain(sentence))
}
