import type { LocalDate } from '@shared/time/localTime'
import type { Instant } from '@shared/time/zonedTime'
import type { CadenceEvent, HeardEvent, PromiseFacts } from './facts'
import type { TimedInterview } from './interview'
import { byId } from './order'

export interface DatedPromise extends PromiseFacts {
  by: LocalDate
}

/** The newest word from the company at or after an instant. */
export function newestHeard(events: readonly CadenceEvent[], since: Instant): HeardEvent | null {
  const [newest] = heardSince(events, since).sort(newestFirst)
  return newest ?? null
}

export function hasHeard(events: readonly CadenceEvent[], since: Instant): boolean {
  return heardSince(events, since).length > 0
}

/** The promise of a word that names a date; null for a word without one, and for no word. */
export function datedPromise(promise: PromiseFacts | null | undefined): DatedPromise | null {
  const by = promise?.by ?? null
  return !promise || by === null ? null : { ...promise, by }
}

/** What counts of all that was said at an interview and since. */
export interface LastWord {
  /** What they said last about when they would be in touch. */
  promise: PromiseFacts | null
  /** They were in touch since, and named no new date. */
  isAnswer: boolean
}

/** The newest word at or after the interview's end where it carries a date, else its own promise. */
export function lastWord(interview: TimedInterview, events: readonly CadenceEvent[]): LastWord {
  const heard = newestHeard(events, interview.endsAt)
  const again = datedPromise(heard?.promise)
  return { promise: again ?? interview.promise, isAnswer: heard !== null && again === null }
}

function heardSince(events: readonly CadenceEvent[], since: Instant): HeardEvent[] {
  return events.filter((event): event is HeardEvent => event.kind === 'heard' && event.at >= since)
}

/** Of words at the same moment the one with a date counts, then the later date: be patient. */
function newestFirst(a: HeardEvent, b: HeardEvent): number {
  const [dateOfA, dateOfB] = [a.promise?.by ?? '', b.promise?.by ?? '']
  if (a.at !== b.at) return b.at - a.at
  if (dateOfA !== dateOfB) return dateOfA < dateOfB ? 1 : -1
  return byId(a.promise?.person ?? null, b.promise?.person ?? null)
}
