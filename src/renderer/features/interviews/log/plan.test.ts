import { describe, expect, it } from 'vitest'
import { planOf } from './plan'
import { spanForReader, spanInWords, spanThere } from '../when'

const NOW = Date.UTC(2025, 10, 26, 14)
const london = { locale: 'en-GB', timeZone: 'Europe/London', now: NOW }

function planned(startLocal: string, timeZone: string, minutes = 60) {
  const plan = planOf(startLocal, timeZone, minutes)
  if (!plan) throw new Error('This should be a plan.')
  return plan
}

describe('planOf', () => {
  it('counts a day and two from the end of the interview', () => {
    const plan = planned('2025-11-28T14:00', 'Europe/London')
    expect(plan.endsAt).toBe(Date.UTC(2025, 10, 28, 15))
    expect(plan.bestBy).toBe(Date.UTC(2025, 10, 29, 15))
    expect(plan.lastCall).toBe(Date.UTC(2025, 10, 30, 15))
  })

  it('takes the time at the place of the interview', () => {
    expect(planned('2025-11-28T16:00', 'Europe/Berlin').startsAt).toBe(Date.UTC(2025, 10, 28, 15))
  })

  it('counts hours, not days, over a change of the clocks', () => {
    // Clocks go back on Sunday 26 October 2025: Saturday 17:00 and a day is Sunday 16:00.
    const plan = planned('2025-10-25T16:00', 'Europe/London')
    expect(spanInWords({ startsAt: plan.endsAt, endsAt: plan.bestBy }, london)).toBe(
      'Sat 25 Oct, 17:00 – Sun 26 Oct, 16:00'
    )
  })

  it('moves a start that the clocks skip to after the gap', () => {
    const plan = planned('2026-03-29T01:30', 'Europe/London')
    expect(plan.startsAt).toBe(Date.UTC(2026, 2, 29, 1, 30))
    expect(spanThere(plan, 'Europe/London', london)).toMatch(
      /^Sun 29 Mar 2026, 0?2:30–0?3:30 · London$/
    )
  })

  it.each([
    ['', 'Europe/London', 60],
    ['2025-02-30T10:00', 'Europe/London', 60],
    ['2025-11-28T14:00', 'Nowhere/Atall', 60],
    ['2025-11-28T14:00', 'Europe/London', 0],
    ['2025-11-28T14:00', 'Europe/London', Number.NaN],
    ['2025-11-28T14:00', 'Europe/London', 2.5]
  ])('has no plan for %j in %j lasting %j', (startLocal, timeZone, minutes) => {
    expect(planOf(startLocal, timeZone, minutes)).toBeNull()
  })
})

describe('spans in words', () => {
  const span = (startLocal: string, zone: string, minutes: number) =>
    planned(startLocal, zone, minutes)

  it('names the place', () => {
    expect(spanThere(span('2025-11-28T14:00', 'Europe/London', 60), 'Europe/London', london)).toBe(
      'Fri 28 Nov, 14:00–15:00 · London'
    )
  })

  it('says what it is for the reader where the clocks differ', () => {
    const berlin = span('2025-11-28T16:00', 'Europe/Berlin', 45)
    expect(spanThere(berlin, 'Europe/Berlin', london)).toBe(
      'Fri 28 Nov, 16:00–16:45 · Berlin, 15:00 for you'
    )
  })

  it('names the day where that differs too', () => {
    const auckland = span('2025-11-29T09:00', 'Pacific/Auckland', 30)
    expect(spanThere(auckland, 'Pacific/Auckland', london)).toBe(
      'Sat 29 Nov, 09:00–09:30 · Auckland, Fri 28 Nov, 20:00 for you'
    )
  })

  it('says nothing more where another zone has the same time', () => {
    const lisbon = span('2025-11-28T14:00', 'Europe/Lisbon', 60)
    expect(spanThere(lisbon, 'Europe/Lisbon', london)).toBe('Fri 28 Nov, 14:00–15:00 · Lisbon')
    expect(spanForReader(lisbon, 'Europe/Lisbon', london)).toBe('Fri 28 Nov, 14:00–15:00')
  })

  it('names both days when it goes over midnight', () => {
    const late = span('2025-11-28T23:30', 'Europe/London', 60)
    expect(spanInWords(late, london)).toBe('Fri 28 Nov, 23:30 – Sat 29 Nov, 00:30')
  })

  it('follows the habits of the locale', () => {
    const reader = { locale: 'en-US', timeZone: 'America/New_York', now: NOW }
    const written = spanForReader(
      span('2025-11-28T14:00', 'America/New_York', 60),
      'America/New_York',
      reader
    )
    expect(written.replace(/\s/gu, ' ')).toBe('Fri Nov 28, 2:00 PM – 3:00 PM')
  })
})
