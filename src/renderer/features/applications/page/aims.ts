import type { RouteLocationRaw } from 'vue-router'
import { letterRoute } from '@renderer/features/touchpoints'
import { hasOccasion } from '@shared/model/letterOccasion'
import type { LetterOccasion } from '@shared/model/letterViews'

/** What was said in this interview. */
export function debriefOf(interviewId: number): RouteLocationRaw {
  return { name: 'debrief', params: { id: interviewId } }
}

export function pageOfPerson(personId: number): RouteLocationRaw {
  return { name: 'people', params: { id: personId } }
}

/** The list of letters with this one, where there is nothing left to write about. */
export function letterToRead(id: number): RouteLocationRaw {
  return { name: 'letters', params: { id } }
}

/** The letter's own screen, while there is still something to write about. */
export function letterOf(letter: LetterOccasion): RouteLocationRaw | null {
  return hasOccasion(letter) ? letterRoute(letter) : null
}
