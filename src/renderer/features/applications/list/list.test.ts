import { describe, expect, it } from 'vitest'
import { testTouchpoint } from '@renderer/ipc/testViews'
import type { ApplicationRowView } from '@shared/model/applicationRow'
import { cardLine } from './cardLine'
import { findRows } from './finding'
import { nextStep } from './nextStep'
import { nextWords } from './nextWords'
import { testRow } from './testRow'

const NOW = Date.UTC(2025, 10, 26, 14)
const HOUR = 3_600_000
const READER = { now: NOW, locale: 'en-GB', timeZone: 'Europe/London' }

function chip(row: ApplicationRowView): string | null {
  const step = nextStep(row, READER)
  return step && nextWords(step, READER).text
}

const line = (row: ApplicationRowView): string => cardLine(row, nextStep(row, READER), READER)

const interview = (startsAt: number, round: string) => ({
  id: 1,
  startsAt,
  endsAt: startsAt + HOUR,
  kind: 'video' as const,
  round
})

describe('what is found', () => {
  const rows = [
    testRow({ id: 1, company: 'Straßenbahn Köln', role: 'Analyst' }),
    testRow({ id: 2, company: 'Northwind', role: 'Data Steward', people: ['Tomás Øster'] }),
    testRow({ id: 3, company: 'مترو', role: 'محلل' })
  ]
  const ids = (typed: string): number[] => findRows(rows, typed).map(({ id }) => id)

  it.each([
    ['koln', [1]],
    ['STRASSE', [1]],
    ['tomas', [2]],
    ['north oster', [2]],
    ['data', [2]],
    ['مترو', [3]],
    ['northwind analyst', []]
  ])('by %j: %j', (typed, found) => {
    expect(ids(typed)).toEqual(found)
  })

  it('is everything where nothing was typed', () => {
    expect(findRows(rows, '  ')).toBe(rows)
  })
})

describe('a chip', () => {
  const thanks = testTouchpoint(NOW - 5 * HOUR)

  it.each([
    [{ next: { touchpoint: thanks, count: 1 } }, 'Due in 19 h'],
    [{ next: { touchpoint: { ...thanks, hasDraft: true }, count: 2 } }, '2 due in 19 h'],
    [
      { next: { touchpoint: testTouchpoint(NOW - 43 * HOUR), count: 2 } },
      '2 last calls · 5 h left'
    ],
    [{ nextInterview: interview(NOW + 20.5 * HOUR, '2nd') }, 'Tomorrow 10:30'],
    [{ stage: 'offer', decideBy: '2025-12-02' }, 'Decide by Tue 2 Dec'],
    [{ stage: 'applied', decideBy: '2025-12-02' }, null],
    [{ stage: 'wishlist', closesOn: '2025-11-30' }, 'Closes Sun 30 Nov'],
    [{ stage: 'wishlist', closesOn: '2025-11-20' }, 'Closed Thu 20 Nov'],
    [{}, null]
  ] as [Partial<ApplicationRowView>, string | null][])('of %j says %j', (change, words) => {
    expect(chip(testRow(change))).toBe(words)
  })

  it('is that of the most urgent: late, last call, open, then whatever comes first', () => {
    const late = testRow({ id: 1, next: { touchpoint: testTouchpoint(NOW - 72 * HOUR), count: 1 } })
    const last = testRow({ id: 2, next: { touchpoint: testTouchpoint(NOW - 40 * HOUR), count: 1 } })
    const open = testRow({ id: 3, next: { touchpoint: thanks, count: 1 } })
    const meeting = testRow({ id: 4, nextInterview: interview(NOW + HOUR, '') })
    const decide = testRow({ id: 5, stage: 'offer', decideBy: '2025-11-27' })
    const ranks = [late, last, open, meeting, decide].map((row) => nextStep(row, READER)?.rank ?? 0)
    expect(ranks).toEqual(ranks.toSorted((a, b) => a - b))
    expect(chip({ ...meeting, next: open.next })).toBe('Due in 19 h')
  })
})

describe('the line of a card', () => {
  it.each([
    [{ stage: 'rejected', stageSince: Date.UTC(2025, 10, 18, 9) }, 'Turned down Tue 18 Nov'],
    [{ stage: 'no-response', stageSince: NOW }, 'No reply, closed Wed 26 Nov'],
    [{ stage: 'offer', stageSince: Date.UTC(2025, 10, 24, 9) }, 'Offer received Mon 24 Nov'],
    [{ stage: 'wishlist' }, 'No closing date'],
    [{ stage: 'wishlist', closesOn: '2025-11-30' }, 'Closes Sun 30 Nov'],
    [{ stage: 'applied', appliedOn: '2025-11-14' }, 'Applied Fri 14 Nov'],
    [{ stage: 'applied' }, 'Applied, day not noted'],
    [{ lastInterview: interview(NOW - 6 * HOUR, 'Panel') }, 'Panel, today 08:00'],
    [{ lastInterview: interview(Date.UTC(2025, 10, 24, 9), 'Panel') }, 'Panel, Mon 24 Nov'],
    // The chip says when.
    [{ nextInterview: interview(NOW + 20.5 * HOUR, 'Final') }, 'Final']
  ] as [Partial<ApplicationRowView>, string][])('of %j is %j', (change, words) => {
    expect(line(testRow(change))).toBe(words)
  })
})
