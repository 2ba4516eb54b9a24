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

it('gives every state an icon and a tone besides its words', () => {
  const { icon, tone } = chipWords(testTouchpoint(now - 43 * HOUR), reader)
  expect(icon).toBe('i-lucide-alarm-clock')
  expect(tone).toBe('last')
})
