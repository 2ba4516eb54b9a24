import { countWords } from '../english/text'
import type { Id, LetterFacts } from '../facts'
import type { Tie } from '../moves/stillInterested'
import { everythingTold, type Told } from '../selection'

/** A specific that is longer would be a sentence of its own. */
const MAX_WORDS = 24

const ORDER = ['excited', 'discussed', 'shared', 'showed', 'value'] as const

/** Whether the reader was at the interview. */
export function hasMet({ recipient, people }: LetterFacts): boolean {
  return recipient !== null && people.some(({ id }) => id === recipient.id)
}

/**
 * The one note that a short letter ties the user's interest to, of `notes` where they are given;
 * null where none fits.
 */
export function tieOf(facts: LetterFacts, notes?: readonly Id[]): Tie | null {
  const fitting = everythingTold(facts).filter(
    ({ note, clause }) =>
      (notes?.includes(note.id) ?? true) &&
      clause.form !== 'loose' &&
      countWords(clause.text) <= MAX_WORDS &&
      isOneClause(clause.text)
  )
  const isTheirs = ({ note }: Told): boolean => note.kind === 'discussed' || note.kind === 'shared'
  for (const of of ORDER) {
    const one = fitting.find(
      (told) => told.note.kind === of && told.speaker === null && (hasMet(facts) || !isTheirs(told))
    )
    if (one) return { of, clause: one.clause }
  }
  const colleagues = fitting.find((told) => told.speaker !== null && isTheirs(told))
  return colleagues?.speaker
    ? { of: 'colleague', clause: colleagues.clause, name: colleagues.speaker }
    : null
}

function isOneClause(text: string): boolean {
  return !/[;:?!]/.test(text)
}
