import type { Id, LetterNote } from '../facts'
import { saidIn, saysSomething } from './evidence'
import type { Case } from './rule'

/** The notes whose matter stands in a letter, in whatever words; a concern's is its answer. */
export function usedNotes({ facts, evidence }: Case): Id[] {
  return facts.notes
    .filter((note) => {
      if (note.kind === 'other') return false
      const said = whatCounts(note)
      return said !== '' && evidence.useOf(said) !== null
    })
    .map(({ id }) => id)
}

function whatCounts({ kind, text, answer }: LetterNote): string {
  const isAnswered = kind === 'concern' && answer !== null && saysSomething(answer, 'answer')
  return isAnswered ? saidIn(answer, 'answer') : saidIn(text, kind)
}
