import type { LetterOccasion } from './letterViews'
import type { ThreadEntryView } from './views'

/** What is known of an application when an answer to its "no" is written. */
interface Rejected {
  id: number
  history: { interviews: readonly ThreadEntryView[] }
}

/**
 * The short reply to a rejection: to whom said no, about the last interview with them, else the last
 * that there was; about the application alone where there was none.
 * @param personId null where nobody is known
 * @param now an instant: interviews that have not begun were not held
 */
export function rejectionReply(
  { id, history }: Rejected,
  personId: number | null,
  now: number
): LetterOccasion {
  const held = history.interviews.filter(
    ({ status, startsAt }) => status === 'scheduled' && startsAt <= now
  )
  const withThem = held.findLast(({ people }) => people.some((one) => one.id === personId))
  const interview = withThem ?? held.at(-1)
  return {
    kind: 'rejection-reply',
    applicationId: id,
    interviewId: interview?.id ?? null,
    personId
  }
}
