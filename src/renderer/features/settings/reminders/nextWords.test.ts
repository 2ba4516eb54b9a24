import { expect, it } from 'vitest'
import { whenSaid } from './nextWords'

it.each([
  ['2025-11-26T16:00:00Z', '16:00'],
  ['2025-11-27T08:00:00Z', 'Thu 08:00'],
  ['2025-12-02T08:00:00Z', 'Tue 08:00'],
  // A week from now, the weekday would be today's.
  ['2025-12-03T08:00:00Z', 'Wed 3 Dec 08:00'],
  ['2026-01-05T09:00:00Z', 'Mon 5 Jan 2026 09:00']
])('says when %s is, from Wednesday 26 November 2025', (at, words) => {
  const context = { locale: 'en-GB', timeZone: 'Europe/London' }
  expect(whenSaid(Date.parse(at), Date.UTC(2025, 10, 26, 14), context)).toBe(words)
})
