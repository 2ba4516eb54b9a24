import type { RouteLocationRaw } from 'vue-router'
import type { LetterOccasion } from '@shared/model/letterViews'

/** The screen on which this letter is written, or read once it was sent. */
export function letterRoute(occasion: LetterOccasion): RouteLocationRaw {
  const { kind, applicationId, interviewId, personId } = occasion
  return {
    name: 'composer',
    params: { kind, applicationId: String(applicationId) },
    query: {
      ...(interviewId !== null && { interview: String(interviewId) }),
      ...(personId !== null && { person: String(personId) })
    }
  }
}
