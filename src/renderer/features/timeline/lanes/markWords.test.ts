import { describe, expect, it } from 'vitest'
import { testEntry, testPerson, testTouchpoint } from '@renderer/ipc/testViews'
import type { TouchpointView } from '@shared/model/views'
import type { AskingMark } from './marks'
import { labelsOf, spokenMark } from './markWords'
import { interviewMark } from './upperLine'

const HOUR = 3_600_000
const DAY = 24 * HOUR
/** Wednesday 26 November 2025, 14:00 in London. */
const now = Date.UTC(2025, 10, 26, 14)
const reader = { now, locale: 'en-GB', timeZone: 'Europe/London' }

function interview(endedHoursAgo: number, ...changes: Partial<TouchpointView>[]) {
  const endsAt = now - endedHoursAgo * HOUR
  const people = changes.map((change, index) =>
    testPerson({
      id: index,
      name: index === 0 ? 'Dana Whitfield' : 'Priya Raman',
      touchpoint: testTouchpoint(endsAt, change)
    })
  )
  return interviewMark(testEntry(endsAt - HOUR, { people }), now)
}

describe('beside an interview', () => {
  it.each([
    ['due today', interview(21, {}), '3 h left, best by 17:00'],
    ['due tomorrow', interview(1, {}), '23 h left'],
    ['last call', interview(43, {}), '5 h left'],
    [
      'part of a panel',
      interview(43, { closed: 'sent', closedAt: now }, {}, { closed: 'not-wanted' }),
      '1 of 2 sent, 5 h left'
    ],
    ['none of a panel', interview(1, {}, {}), '2 to send, 23 h left'],
    ['late', interview(50, {}), 'Late, still worth sending'],
    ['snoozed', interview(1, { snoozedUntil: now + 2 * HOUR }), 'Snoozed until 16:00'],
    ['all sent', interview(30, { closed: 'sent', closedAt: now }), undefined],
    ['still to come', interview(-3, {}), undefined]
  ])('%s', (_, mark, words) => {
    expect(labelsOf(mark, reader)[0]).toBe(words)
  })

  it('offers shorter words for little room', () => {
    const mark = interview(21, { closed: 'sent', closedAt: now }, {})
    expect(labelsOf(mark, reader)).toEqual([
      '1 of 2 sent, 3 h left, best by 17:00',
      '1 of 2 sent, 3 h left',
      '3 h left'
    ])
  })

  it('is said as one sentence after another', () => {
    expect(spokenMark(interview(43, { closed: 'sent', closedAt: now }, {}), reader)).toBe(
      'Panel, Mon 24 Nov, 18:00. Dana Whitfield, Priya Raman. Thank-you: 1 of 2 sent, 5 h left'
    )
    expect(spokenMark(interview(30, { closed: 'sent', closedAt: now }), reader)).toContain(
      'Thank-yous sent'
    )
  })
})

describe('beside a flag', () => {
  function asking(is: AskingMark['is'], change: Partial<TouchpointView> = {}): AskingMark {
    const touchpoint = {
      ...testTouchpoint(now),
      kind: 'follow-up' as const,
      lapsesAt: null,
      ...change
    }
    return { type: 'asking', key: 'asking-1', at: touchpoint.opensAt, touchpoint, entry: null, is }
  }

  it('stands its day, or how late it is', () => {
    const waiting = asking('waiting', { opensAt: now + 5 * DAY })
    expect(labelsOf(waiting, reader)).toEqual(['Mon 1 Dec'])
    const overdue = asking('overdue', { opensAt: now - 3 * DAY, dueAt: now - 2 * DAY })
    expect(labelsOf(overdue, reader)).toEqual(['Follow up, 2 days late', '2 days late'])
    expect(spokenMark(overdue, reader)).toBe('Follow-up to Dana Whitfield: Follow up, 2 days late')
  })

  it('stands what it is where the sign is less well known', () => {
    const checkIn = asking('waiting', { kind: 'check-in', opensAt: now + 5 * DAY })
    expect(labelsOf(checkIn, reader)).toEqual(['Check in Mon 1 Dec'])
  })
})
