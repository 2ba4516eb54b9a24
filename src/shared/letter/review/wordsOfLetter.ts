import type { LetterPerson } from '../facts'
import { writtenLetter } from './writtenLetter'

/**
 * The words of a letter without greeting and signature, which are told by the names of whom it
 * greets and who signed it.
 */
export function wordsOfLetter(
  body: string,
  { greeted, signedBy }: { greeted: LetterPerson | null; signedBy: string }
): number {
  const people = greeted ? [greeted] : []
  const names = { recipient: null, people, profile: { name: signedBy } }
  return writtenLetter({ subject: '', body }, names).length
}
