import type { TouchpointView } from '@shared/model/views'

/**
 * Whether a follow-up or the like stands under its interview: what is done with, and what waits for an
 * answer that was promised there. The rest has its own day on the thread. The index counts the same.
 */
export function standsWithInterview(
  { closed, lapsesAt, promisedBy }: TouchpointView,
  now: number
): boolean {
  return closed !== null || promisedBy !== null || (lapsesAt !== null && lapsesAt <= now)
}
