import { instantOf } from '@shared/time/zonedTime'
import type { Instant } from '@shared/time/zonedTime'
import type { InterviewFacts } from './facts'

/** An interview that counts, with its wall-clock start resolved to instants. */
export interface CountedInterview extends InterviewFacts {
  startsAt: Instant
  /** Start + minutes: E in the rules. */
  endsAt: Instant
}

/**
 * The interviews that count (scheduled, past or future), in the order given.
 * @throws RangeError for an unknown zone or a date that does not exist
 */
export function interviewsThatCount(interviews: readonly InterviewFacts[]): CountedInterview[] {
  return interviews
    .filter((interview) => interview.status === 'scheduled')
    .map((interview) => {
      const startsAt = instantOf(interview.start, interview.timeZone)
      return { ...interview, startsAt, endsAt: startsAt + interview.minutes * 60_000 }
    })
}
