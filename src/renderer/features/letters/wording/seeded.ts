import { seed, type Draft, type LetterFacts } from '@shared/letter'
import type { TypedLetter } from '../useLetter'

/** A letter as it is drafted from the notes, as the composer holds it. */
export function seededLetter(facts: LetterFacts): TypedLetter & Pick<Draft, 'sentences'> {
  const { subject, body, sources, sentences } = seed(facts)
  return {
    subject,
    body,
    sentences,
    sources: sources.map(({ note, start, end }) => ({ note: Number(note), start, end }))
  }
}
