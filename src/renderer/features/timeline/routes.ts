import type { RouteLocationRaw } from 'vue-router'

/** The letter to this person about this interview. */
export function letterTo(interviewId: number, personId: number): RouteLocationRaw {
  return { name: 'composer', params: { kind: 'thank-you', interviewId, personId } }
}

/** What was said in this interview. */
export function debriefOf(interviewId: number): RouteLocationRaw {
  return { name: 'debrief', params: { id: interviewId } }
}
