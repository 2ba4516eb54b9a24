import { instantOf } from '@shared/time/zonedTime'
import type { Instant } from '@shared/time/zonedTime'
import type { InterviewFacts } from './facts'
import { byId } from './order'

/** An interview with its wall-clock start resolved to instants. */
export interface TimedInterview extends InterviewFacts {
  startsAt: Instant
  /** Start + minutes: E in the rules. */
  endsAt: Instant
}

/** @throws RangeError for an unknown zone or a date that does not exist */
export function timed(interview: InterviewFacts): TimedInterview {
  const startsAt = instantOf(interview.start, interview.timeZone)
  return { ...interview, startsAt, endsAt: startsAt + interview.minutes * 60_000 }
}

/** Scheduled, past or future. */
export function counts({ status }: InterviewFacts): boolean {
  return status === 'scheduled'
}

/** The latest by start; of those that start together the one that ends last, then the higher id. */
export function latestOf(interviews: readonly TimedInterview[]): TimedInterview | null {
  const [latest] = [...interviews].sort(
    (a, b) => b.startsAt - a.startsAt || b.endsAt - a.endsAt || byId(b.id, a.id)
  )
  return latest ?? null
}
