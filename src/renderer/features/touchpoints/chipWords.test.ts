import { describe, expect, it } from 'vitest'
import { testTouchpoint } from '@renderer/ipc/testViews'
import type { TouchpointView } from '@shared/model/views'
import { chipWords } from './chipWords'

const HOUR = 3_600_000
const MINUTE = 60_000

/** Wednesday 26 November 2025, 14:00 in London. */
const now = Date.UTC(2025, 10, 26, 14)
const reader = { now, locale: 'en-GB', timeZone: 'Europe/London' }

function said(endsAt: number, change?: Partial<TouchpointView>): string {
  return chipWords(testTouchpoint(endsAt, change), reader).text
}

describe('a chip by the clock', () => {
  it.each([
    ['an interview still ahead', now + 21.5 * HOUR, 'Thank by Fri 11:30'],
    ['one next week', Date.UTC(2025, 11, 4, 10), 'Thank by Fri 5 Dec 10:00'],
    ['the end itself', now, 'Due in 24 h'],
    ['an hour begun', now - 4 * HOUR - MINUTE, 'Due in 19 h'],
    ['the last hour of the first day', now - 23.5 * HOUR, 'Due in 30 min'],
    ['24 h exactly', now - 24 * HOUR, 'Last call · 24 h left'],
    ['the second day', now - 43 * HOUR, 'Last call · 5 h left'],
    ['its last minutes', now - 48 * HOUR + 10 * MINUTE, 'Last call · 10 min left'],
    ['48 h exactly', now - 48 * HOUR, 'Late · still worth sending'],
    ['two weeks', now - 14 * 24 * HOUR, 'Not sent']
  ])('at %s', (_name, endsAt, text) => {
    expect(said(endsAt)).toBe(text)
  })

  it('says that a letter was begun', () => {
    expect(said(now - 5 * HOUR, { hasDraft: true })).toBe('Draft · due in 19 h')
  })
})

describe('a chip for what was sent', () => {
  it.each([
    ['today', Date.UTC(2025, 10, 26, 11, 20), 'Sent 11:20'],
    ['yesterday', Date.UTC(2025, 10, 25, 23, 59), 'Sent Tue'],
    ['six days ago', Date.UTC(2025, 10, 20, 1), 'Sent Thu'],
    ['a week ago', Date.UTC(2025, 10, 19, 20), 'Sent 19 Nov'],
    ['another year', Date.UTC(2024, 10, 14, 20), 'Sent 14 Nov 2024']
  ])('%s', (_name, closedAt, text) => {
    expect(said(closedAt - HOUR, { closed: 'sent', closedAt })).toBe(text)
  })
})

describe('a chip for what is closed or put off', () => {
  const endsAt = now - 5 * HOUR

  it.each([
    [{ closed: 'not-wanted' }, 'Not wanted'],
    [{ closed: 'skipped' }, 'Skipped'],
    [{ closed: 'superseded' }, 'In the later note'],
    [{ closed: 'answered' }, 'Replied'],
    [{ snoozedUntil: now + 2 * HOUR }, 'Snoozed until 16:00'],
    [{ snoozedUntil: now + 19 * HOUR }, 'Snoozed until Thu 09:00'],
    [{ snoozedUntil: now - MINUTE }, 'Due in 19 h'],
    [{ closed: 'skipped', snoozedUntil: now + HOUR }, 'Skipped']
  ] as const)('%o', (change, text) => {
    expect(said(endsAt, change)).toBe(text)
  })
})

describe('a chip for what asks how things stand', () => {
  /** Opens on Monday 1 December at 9:00 in New York, overdue on Wednesday. */
  const monday = {
    kind: 'follow-up',
    opensAt: Date.UTC(2025, 11, 1, 14),
    dueAt: Date.UTC(2025, 11, 1, 22),
    overdueAt: Date.UTC(2025, 11, 3, 22),
    lapsesAt: null
  } as const

  it.each([
    ['follow-up', 'Follow up Mon 1 Dec', 'Follow up today', 'Follow up now'],
    ['second-follow-up', 'Follow up Mon 1 Dec', 'Follow up today', 'Follow up now'],
    ['close-out', 'Close out Mon 1 Dec', 'Close out today', 'Close out now'],
    ['check-in', 'Check in Mon 1 Dec', 'Check in today', 'Check in now']
  ] as const)('%s', (kind, waiting, open, due) => {
    const touchpoint = testTouchpoint(0, { ...monday, kind })
    const at = (instant: number) =>
      chipWords(touchpoint, { ...reader, now: instant }, 'America/New_York').text
    expect(at(now)).toBe(waiting)
    expect(at(monday.opensAt)).toBe(open)
    expect(at(monday.dueAt)).toBe(due)
    expect(at(monday.overdueAt)).toBe('Overdue · 2 days')
    expect(at(monday.overdueAt + 10 * 24 * HOUR)).toBe('Overdue · 12 days')
  })

  it('waits for the day that they promised, and then for its own', () => {
    const promised = testTouchpoint(0, { ...monday, promisedBy: '2025-11-28' })
    const words = (at: number) => chipWords(promised, { ...reader, now: at })
    expect(words(now)).toMatchObject({
      tone: 'wait',
      text: 'Waiting · reply promised by Fri 28 Nov',
      short: 'Waiting · by Fri 28 Nov'
    })
    expect(words(Date.UTC(2025, 10, 28, 23)).text).toContain('Waiting')
    expect(words(Date.UTC(2025, 10, 29, 1)).text).toBe('Follow up Mon 1 Dec')
    expect(words(monday.opensAt).text).toBe('Follow up today')
  })

  it('says that the message was begun', () => {
    const begun = testTouchpoint(0, { ...monday, hasDraft: true })
    expect(chipWords(begun, { ...reader, now: monday.opensAt }).text).toBe(
      'Draft · follow up today'
    )
  })

  it('names the day of the place where it is to be written', () => {
    const touchpoint = testTouchpoint(0, { ...monday, opensAt: Date.UTC(2025, 11, 1, 0) })
    expect(chipWords(touchpoint, reader, 'Asia/Tokyo').text).toBe('Follow up Mon 1 Dec')
    const newYork = { ...reader, timeZone: 'America/New_York' }
    expect(chipWords(touchpoint, newYork, 'Asia/Tokyo').text).toBe('Follow up Mon 1 Dec')
  })

  it('counts one day for one that is overdue on the day it was due', () => {
    const overdue = { ...monday, dueAt: now - 2 * HOUR, overdueAt: now - HOUR }
    expect(said(0, overdue)).toBe('Overdue · 1 day')
  })

  it.each([
    [-HOUR, 'Write from 14:15'],
    [HOUR / 4, 'Write by 16:00'],
    [2 * HOUR, 'Write now'],
    [24 * HOUR, 'Late · still worth sending'],
    [7 * 24 * HOUR, 'Not sent']
  ])('a missed interview, %i ms after its start', (after, text) => {
    const missed = testTouchpoint(0, {
      kind: 'no-show',
      opensAt: now + HOUR / 4,
      dueAt: now + 2 * HOUR,
      overdueAt: now + 24 * HOUR,
      lapsesAt: now + 7 * 24 * HOUR
    })
    expect(chipWords(missed, { ...reader, now: now + after }).text).toBe(text)
  })

  it.each([
    [{ closed: 'answered' }, 'Replied'],
    [{ closed: 'answered', closedAt: now - 2 * HOUR }, 'Replied 12:00'],
    [{ closed: 'answered', closedAt: Date.UTC(2025, 10, 20, 9) }, 'Replied Thu'],
    [{ closed: 'answered', closedAt: Date.UTC(2025, 10, 14, 9) }, 'Replied 14 Nov'],
    [{ closed: 'superseded' }, 'Not needed'],
    [{ closed: 'skipped' }, 'Skipped'],
    [{ closed: 'sent', closedAt: now - 24 * HOUR }, 'Sent Tue'],
    [{ snoozedUntil: now + 2 * HOUR }, 'Snoozed until 16:00']
  ] as const)('%o', (change, text) => {
    expect(said(0, { ...monday, ...change })).toBe(text)
  })
})

it('gives every state an icon and a tone besides its words', () => {
  const { icon, tone } = chipWords(testTouchpoint(now - 43 * HOUR), reader)
  expect(icon).toBe('i-lucide-alarm-clock')
  expect(tone).toBe('last')
})
