import { describe, expect, it } from 'vitest'
import { testEntry, testPerson, testTimeline, testTouchpoint } from '@renderer/ipc/testViews'
import { edgeOf, nextTurn, splitAtNow, withPage } from './thread'

const HOUR = 3_600_000
const now = Date.UTC(2025, 10, 26, 14)
const london = { locale: 'en-GB', timeZone: 'Europe/London' }

describe('the thread at the now line', () => {
  it('puts what has begun below it, by day and newest first', () => {
    const entries = [now + 50 * HOUR, now + HOUR, now, now - 4 * HOUR, now - 20 * HOUR].map(
      (startsAt) => testEntry(startsAt)
    )
    const { ahead, begun } = splitAtNow(entries, now, london)
    expect(ahead.map((day) => day.entries.length)).toEqual([1, 1])
    expect(begun.map((day) => day.entries.length)).toEqual([2, 1])
    expect(begun[0]?.entries[0]?.startsAt).toBe(now)
  })

  it('divides days at the midnight of the reader', () => {
    const entries = [testEntry(Date.UTC(2025, 10, 26, 2)), testEntry(Date.UTC(2025, 10, 25, 22))]
    expect(splitAtNow(entries, now, london).begun).toHaveLength(2)
    const newYork = { ...london, timeZone: 'America/New_York' }
    expect(splitAtNow(entries, now, newYork).begun).toHaveLength(1)
  })
})

describe('further pages', () => {
  const thread = {
    entries: [testEntry(now + HOUR), testEntry(now - HOUR)],
    hasEarlier: true,
    hasLater: true
  }

  it('go on from the ends of what was read', () => {
    expect(edgeOf(thread, 'later')?.startsAt).toBe(now + HOUR)
    expect(edgeOf(thread, 'earlier')?.startsAt).toBe(now - HOUR)
    expect(edgeOf({ ...thread, entries: [] }, 'later')).toBeNull()
  })

  it('keep the order, newest first', () => {
    const later = withPage(thread, 'later', {
      entries: [testEntry(now + 9 * HOUR)],
      hasMore: false
    })
    const both = withPage(later, 'earlier', {
      entries: [testEntry(now - 9 * HOUR)],
      hasMore: true
    })
    expect(both.entries.map(({ startsAt }) => (startsAt - now) / HOUR)).toEqual([9, 1, -1, -9])
    expect(both).toMatchObject({ hasLater: false, hasEarlier: true })
  })
})

describe('the next turn', () => {
  it('is the soonest instant at which a state changes', () => {
    const person = testPerson({ touchpoint: testTouchpoint(now - 23 * HOUR) })
    const view = testTimeline(now, {
      entries: [testEntry(now - 24 * HOUR, { people: [person] })],
      coming: {
        kind: 'thank-you',
        applicationId: 1,
        interviewId: 1,
        company: 'Northwind',
        count: 1,
        opensAt: now + 3 * HOUR,
        dueAt: now + 27 * HOUR
      }
    })
    expect(nextTurn(view, now)).toBe(now + HOUR)
    expect(nextTurn(view, now + HOUR)).toBe(now + 3 * HOUR)
  })

  it('is none when all is closed', () => {
    const closed = testTouchpoint(now - HOUR, { closed: 'sent', closedAt: now })
    const entry = testEntry(now - 2 * HOUR, { people: [testPerson({ touchpoint: closed })] })
    expect(nextTurn(testTimeline(now, { entries: [entry] }), now)).toBeNull()
  })
})
