import type { TouchpointView } from '@shared/model/views'

const HOUR = 3_600_000

/** For tests: the thank-you for an interview that ended at this instant. */
export function testTouchpoint(
  endsAt: number,
  change: Partial<TouchpointView> = {}
): TouchpointView {
  return {
    id: 1,
    kind: 'thank-you',
    applicationId: 1,
    interviewId: 1,
    personId: 1,
    opensAt: endsAt,
    dueAt: endsAt + 24 * HOUR,
    overdueAt: endsAt + 48 * HOUR,
    lapsesAt: endsAt + 14 * 24 * HOUR,
    closed: null,
    closedAt: null,
    snoozedUntil: null,
    because: 'A thank-you is expected within a day.',
    hasDraft: false,
    ...change
  }
}
