import { describe, expect, it } from 'vitest'
import { outsideQuiet, quietAt } from './quietHours'

const NIGHT = { from: '21:00', to: '08:00' }
const zone = 'Europe/Berlin'
const at = (iso: string): number => Date.parse(iso)
const iso = (instant: number): string => new Date(instant).toISOString()

describe('quiet hours', () => {
  it.each([
    ['2026-03-03T19:59:59Z', null],
    ['2026-03-03T20:00:00Z', '2026-03-03T20:00:00.000Z to 2026-03-04T07:00:00.000Z'],
    ['2026-03-04T06:59:59Z', '2026-03-03T20:00:00.000Z to 2026-03-04T07:00:00.000Z'],
    ['2026-03-04T07:00:00Z', null],
    // The clocks go forward in this night, and back in that.
    ['2026-03-29T03:00:00Z', '2026-03-28T20:00:00.000Z to 2026-03-29T06:00:00.000Z'],
    ['2026-10-25T03:00:00Z', '2026-10-24T19:00:00.000Z to 2026-10-25T07:00:00.000Z']
  ])('around %s', (instant, expected) => {
    const quiet = quietAt(at(instant), NIGHT, zone)
    expect(quiet && `${iso(quiet.from)} to ${iso(quiet.to)}`).toBe(expected)
  })

  it('may be at noon, and there may be none', () => {
    expect(quietAt(at('2026-03-03T12:00:00Z'), { from: '12:00', to: '14:00' }, zone)).not.toBeNull()
    expect(quietAt(at('2026-03-03T23:00:00Z'), { from: '12:00', to: '14:00' }, zone)).toBeNull()
    expect(quietAt(at('2026-03-03T23:00:00Z'), { from: '08:00', to: '08:00' }, zone)).toBeNull()
    expect(quietAt(at('2026-03-03T23:00:00Z'), null, zone)).toBeNull()
  })
})

describe('what is wanted at night', () => {
  const wanted = at('2026-03-03T23:00:00Z')
  const told = (until: string | null, earliest = '2026-03-03T10:00:00Z'): string =>
    iso(
      outsideQuiet(
        wanted,
        { earliest: at(earliest), until: until === null ? null : at(until) },
        { quiet: NIGHT, zone }
      )
    )

  it('waits for the morning', () => {
    expect(told('2026-03-04T12:00:00Z')).toBe('2026-03-04T07:00:00.000Z')
    expect(told(null)).toBe('2026-03-04T07:00:00.000Z')
  })

  it('is told in the evening where the morning would be too late', () => {
    expect(told('2026-03-04T02:00:00Z')).toBe('2026-03-03T19:45:00.000Z')
    expect(told('2026-03-04T07:00:00Z')).toBe('2026-03-03T19:45:00.000Z')
  })

  it('is told in the night where the evening would be too early', () => {
    expect(told('2026-03-04T02:00:00Z', '2026-03-03T22:00:00Z')).toBe('2026-03-03T22:00:00.000Z')
  })

  it('is told as it is where nothing is quiet', () => {
    const free = outsideQuiet(wanted, { earliest: 0, until: null }, { quiet: null, zone })
    expect(free).toBe(wanted)
  })
})
