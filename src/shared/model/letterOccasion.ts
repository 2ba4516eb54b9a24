import type { LetterOccasion } from './letterViews'

/** Whether there is something to write about: where its interview or person was deleted there is not. */
export function hasOccasion({ kind, interviewId, personId }: LetterOccasion): boolean {
  if (kind === 'check-in' || kind === 'rejection-reply') return true
  return interviewId !== null && (kind !== 'thank-you' || personId !== null)
}
