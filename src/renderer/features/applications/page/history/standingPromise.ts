import type { ApplicationHistoryView } from '@shared/model/views'

export interface StandingPromise {
  /** 'YYYY-MM-DD'. */
  by: string
  /** Their words. */
  text: string
  /** The interview where they said it; null where it was heard later. */
  from: number | null
}

/**
 * The last date that they named for being in touch, as the cadence counts it: the newest reply since
 * the last interview, else what was said there. Null where nothing is open.
 */
export function standingPromise(
  { interviews, replies, promises }: ApplicationHistoryView,
  now: number
): StandingPromise | null {
  const last = interviews.findLast(({ status, endsAt }) => status === 'scheduled' && endsAt <= now)
  const reply = replies.findLast(({ heardAt }) => heardAt >= (last?.endsAt ?? 0))
  if (reply !== undefined) {
    const { promise } = reply
    const by = promise?.by ?? null
    return by === null ? null : { by, text: promise?.text ?? '', from: null }
  }
  const said = promises.find(({ interviewId }) => interviewId === last?.id)
  const by = said?.by ?? null
  return said === undefined || by === null ? null : { by, text: said.text, from: said.interviewId }
}
