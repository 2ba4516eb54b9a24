import { expect, it } from 'vitest'
import { businessDayAfter } from '@shared/cadence'
import { dayNumber } from '@shared/time/localTime'
import { localOf } from '@shared/time/zonedTime'
import { snoozeChoices, snoozeUntil } from './snoozeChoices'

const timeZone = 'Europe/London'
const WEEKEND = [6, 7]

function workdayBut(weekend: readonly number[], holidays: readonly string[]) {
  const days = new Set(holidays.map(dayNumber))
  return businessDayAfter({ weekend: [...weekend], country: 'GB', region: null }, () => days)
}

function choices(
  now: string,
  weekend: readonly number[] = WEEKEND,
  holidays: readonly string[] = []
): string[] {
  const workday = workdayBut(weekend, holidays)
  return snoozeChoices({ now: Date.parse(now), timeZone }, workday).map(
    ({ label, until }) => `${label} ${localOf(until, timeZone)}`
  )
}

it.each([
  [
    'a morning',
    '2025-11-26T09:30:00Z',
    [
      '1 hour 2025-11-26T10:30',
      'This evening 2025-11-26T18:00',
      'Tomorrow morning 2025-11-27T09:00'
    ]
  ],
  [
    'an hour before the evening',
    '2025-11-26T17:00:20Z',
    ['1 hour 2025-11-26T18:00', 'Tomorrow morning 2025-11-27T09:00']
  ],
  [
    'the evening',
    '2025-11-26T18:00:00Z',
    ['1 hour 2025-11-26T19:00', 'Tomorrow morning 2025-11-27T09:00']
  ],
  [
    'a Friday',
    '2025-11-28T19:00:00Z',
    [
      '1 hour 2025-11-28T20:00',
      'Tomorrow morning 2025-11-29T09:00',
      'Next working day 2025-12-01T09:00'
    ]
  ]
])('offers on %s what is still to come, each time once', (_name, now, expected) => {
  expect(choices(now)).toEqual(expected)
})

it('follows the weekend that was chosen', () => {
  expect(choices('2025-11-27T19:00:00Z', [5, 6])).toContain('Next working day 2025-11-30T09:00')
  expect(choices('2025-11-28T19:00:00Z', [])).not.toContain('Next working day')
})

it('passes over public holidays, also those that follow a weekend', () => {
  expect(choices('2026-12-24T10:00:00Z', WEEKEND, ['2026-12-25', '2026-12-28'])).toEqual([
    '1 hour 2026-12-24T11:00',
    'This evening 2026-12-24T18:00',
    'Tomorrow morning 2026-12-25T09:00',
    'Next working day 2026-12-29T09:00'
  ])
})

it('knows what a choice stands for that another already says, or that is over', () => {
  const until = (id: 'working-day' | 'evening', now: string) =>
    localOf(snoozeUntil(id, { now: Date.parse(now), timeZone }, workdayBut(WEEKEND, [])), timeZone)
  expect(until('working-day', '2025-11-26T09:30:00Z')).toBe('2025-11-27T09:00')
  expect(until('evening', '2025-11-26T19:30:00Z')).toBe('2025-11-26T18:00')
})

it('goes by the clock on the wall when the clocks change overnight', () => {
  expect(choices('2026-03-28T20:00:00Z')).toContain('Tomorrow morning 2026-03-29T09:00')
})
