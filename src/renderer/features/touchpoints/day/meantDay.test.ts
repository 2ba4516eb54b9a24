import { describe, expect, it } from 'vitest'
import { meantDay, meantMoment } from './meantDay'

/** Wednesday 26 November 2025, 14:00 in London. */
const reader = { now: Date.UTC(2025, 10, 26, 14), timeZone: 'Europe/London', locale: 'en-GB' }

it.each([
  ['tomorrow', '2025-11-27'],
  ['3 Dec', '2025-12-03'],
  ['next Tuesday', '2025-12-02'],
  ['in two weeks', '2025-12-10'],
  ['2025-12-05', '2025-12-05'],
  ['soon', null],
  ['', null]
])('the day of “%s” is %s', (text, day) => {
  expect(meantDay(text, reader)).toBe(day)
})

describe('a moment', () => {
  it.each([
    ['Fri 14:00', '2025-11-28T14:00'],
    ['tomorrow 8am', '2025-11-27T08:00'],
    ['in two hours', '2025-11-26T16:00'],
    ['Friday', '2025-11-28T09:00'],
    ['when I feel like it', null],
    ['', null]
  ])('“%s” is %s', (text, moment) => {
    expect(meantMoment(text, reader)).toBe(moment)
  })
})
