import type { LetterKind } from './words'

/** What a letter is about and to whom; of both the interview and the person there may be none. */
export interface LetterOccasion {
  kind: LetterKind
  applicationId: number
  interviewId: number | null
  personId: number | null
}

/** Whether there is something to write about: where its interview or person was deleted there is not. */
export function hasOccasion({ kind, interviewId, personId }: LetterOccasion): boolean {
  if (kind === 'check-in' || kind === 'rejection-reply') return true
  return interviewId !== null && (kind !== 'thank-you' || personId !== null)
}
