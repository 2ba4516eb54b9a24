import type { RouteLocationNormalized } from 'vue-router'
import { LETTER_KINDS } from '@shared/model/words'
import type { LetterOccasion } from '@shared/model/letterViews'

/** The letter that an address leads to; null where it names none. */
export function occasionAt({
  params,
  query
}: Pick<RouteLocationNormalized, 'params' | 'query'>): LetterOccasion | null {
  const kind = LETTER_KINDS.find((one) => one === params.kind)
  const applicationId = idIn(params.applicationId)
  if (kind === undefined || applicationId === null) return null
  return { kind, applicationId, interviewId: idIn(query.interview), personId: idIn(query.person) }
}

function idIn(text: unknown): number | null {
  return typeof text === 'string' && /^[1-9]\d{0,15}$/.test(text) ? Number(text) : null
}
