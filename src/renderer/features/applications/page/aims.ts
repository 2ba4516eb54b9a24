import type { RouteLocationRaw } from 'vue-router'
import type { LetterKind } from '@shared/model/words'

/** What was said in this interview. */
export function debriefOf(interviewId: number): RouteLocationRaw {
  return { name: 'debrief', params: { id: interviewId } }
}

export function pageOfPerson(personId: number): RouteLocationRaw {
  return { name: 'people', params: { id: personId } }
}

/** The letter's own screen; only thank-yous have one, and only while both ends are there. */
export function letterOf(letter: {
  kind: LetterKind
  interviewId: number | null
  personId: number | null
}): RouteLocationRaw | null {
  const { kind, interviewId, personId } = letter
  if (kind !== 'thank-you' || interviewId === null || personId === null) return null
  return { name: 'composer', params: { kind, interviewId, personId } }
}
