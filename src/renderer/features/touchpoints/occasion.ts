import type { RouteLocationRaw } from 'vue-router'
import type { RouteRequest } from '@shared/ipc/contract'
import type { LetterOccasion } from '@shared/model/letterViews'
import type { TouchpointView } from '@shared/model/views'

export type Occasion = RouteRequest<'touchpoints.skip'>

/** What tells one message from all others, as the main process is asked about it. */
export function occasionOf(touchpoint: TouchpointView): Occasion {
  const { kind, applicationId, interviewId, personId } = touchpoint
  return { kind, applicationId, interviewId, personId }
}

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
