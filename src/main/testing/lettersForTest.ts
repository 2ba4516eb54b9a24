import type { LetterOccasion } from '@shared/model/letterViews'
import { need, panel, type Bench } from './openForTest'

/** Logs the panel, and names the thank-you to Dana. */
export function withDana({ services }: Bench) {
  const { interviewId, applicationId } = need(services.interviews.log(panel()))
  const [dana] = services.detailOf(interviewId)?.people ?? []
  const personId = dana?.id ?? 0
  return { kind: 'thank-you', applicationId, interviewId, personId } as const
}

/** Notes what was discussed with whom the letter is to; answers the note's id. */
export function noteDown(
  { services }: Bench,
  { interviewId, personId }: LetterOccasion,
  text: string
) {
  const about = { interviewId: interviewId ?? 0, personId }
  const note = { id: null, after: null, kind: 'discussed', answer: null, ...about } as const
  return need(services.debrief.writeNote({ ...note, text })).id
}
