import { need, panel, type Bench } from './openForTest'

/**
 * Logs the panel of Tuesday 3 March, at which Dana promised an answer by Friday the 13th.
 * @returns what names her
 */
export function promisedPanel({ services }: Pick<Bench, 'services'>): {
  applicationId: number
  interviewId: number
  personId: number
} {
  const { interviewId, applicationId } = need(services.interviews.log(panel()))
  const personId = services.detailOf(interviewId)?.people[0]?.id ?? 0
  need(
    services.debrief.writePromise({
      interviewId,
      promise: { by: '2026-03-13', text: 'by the end of next week', personId }
    })
  )
  return { applicationId, interviewId, personId }
}
