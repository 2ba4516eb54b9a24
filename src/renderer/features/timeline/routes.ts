import type { RouteLocationRaw } from 'vue-router'

/** What was said in this interview. */
export function debriefOf(interviewId: number): RouteLocationRaw {
  return { name: 'debrief', params: { id: interviewId } }
}
