import type { RouteLocationRaw } from 'vue-router'

/** The list of people, with one of them beside it. */
export function personAt(id: number | null): RouteLocationRaw {
  return { name: 'people', params: id === null ? {} : { id } }
}

/** What was said in this interview. */
export function debriefOf(interviewId: number): RouteLocationRaw {
  return { name: 'debrief', params: { id: interviewId } }
}

export function applicationAt(id: number): RouteLocationRaw {
  return { name: 'application', params: { id } }
}
