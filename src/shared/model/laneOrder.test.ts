import { describe, expect, it } from 'vitest'
import { laneUrgency, urgencyOf } from './laneOrder'
import type { LaneHeadView, LaneMessage } from './lanesViews'

const HOUR = 3_600_000
const now = Date.UTC(2025, 10, 26, 14)

function message(change: Partial<LaneMessage> = {}): LaneMessage {
  return {
    kind: 'thank-you',
    opensAt: now - HOUR,
    dueAt: now + 23 * HOUR,
    overdueAt: now + 47 * HOUR,
    lapsesAt: null,
    snoozedUntil: null,
    ...change
  }
}

function head(change: Partial<LaneHeadView> = {}): LaneHeadView {
  return {
    id: 1,
    company: 'Northwind',
    role: 'Analyst',
    stage: 'interviewing',
    interview: null,
    decideBy: null,
    next: null,
    firstAt: now - 100 * HOUR,
    lastAt: now - 50 * HOUR,
    ...change
  }
}

/** The names of these from the most urgent to the least. */
function inOrder(entries: Record<string, number>): string[] {
  return Object.entries(entries)
    .toSorted(([, a], [, b]) => a - b)
    .map(([name]) => name)
}

describe('messages', () => {
  it('stand in the order of the timeline', () => {
    const late = { opensAt: now - 60 * HOUR, dueAt: now - 50 * HOUR, overdueAt: now - 2 * HOUR }
    const all = {
      'overdue follow-up': urgencyOf(message({ kind: 'follow-up', ...late }), now),
      'last call': urgencyOf(message({ overdueAt: now + 5 * HOUR, dueAt: now - HOUR }), now),
      'due today': urgencyOf(message({ overdueAt: now + 27 * HOUR }), now),
      fresh: urgencyOf(message(), now),
      'late thank-you': urgencyOf(message(late), now),
      snoozed: urgencyOf(message({ snoozedUntil: now + HOUR }), now),
      waiting: urgencyOf(message({ opensAt: now + 20 * HOUR }), now)
    }
    expect(inOrder(all)).toEqual(Object.keys(all))
  })
})

describe('applications', () => {
  it('follow their most urgent message, then what comes first, then what was last', () => {
    const startsAt = now + 20 * HOUR
    const interview = {
      id: 1,
      startsAt,
      endsAt: startsAt + HOUR,
      kind: 'phone',
      round: ''
    } as const
    const all = {
      due: laneUrgency(head({ next: message() }), null, now),
      'interview tomorrow': laneUrgency(head({ interview }), null, now),
      'follow-up in two days': laneUrgency(
        head({ next: message({ opensAt: now + 48 * HOUR }) }),
        null,
        now
      ),
      'offer to decide': laneUrgency(head({ stage: 'offer' }), now + 60 * HOUR, now),
      'quiet for an hour': laneUrgency(head({ lastAt: now - HOUR }), now - HOUR, now),
      'quiet for long': laneUrgency(head(), null, now),
      closed: laneUrgency(head({ stage: 'rejected', lastAt: now }), null, now)
    }
    expect(inOrder(all)).toEqual(Object.keys(all))
  })

  it('take no interview that is over for one that comes', () => {
    const interview = {
      id: 1,
      startsAt: now - 2 * HOUR,
      endsAt: now,
      kind: 'phone',
      round: ''
    } as const
    expect(laneUrgency(head({ interview }), null, now)).toBe(laneUrgency(head(), null, now))
  })
})
