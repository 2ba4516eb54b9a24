import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { instantOf, localOf, offsetMinutes } from './zonedTime'

const ZONES = [
  'UTC',
  'America/New_York',
  'America/St_Johns',
  'America/Sao_Paulo',
  'Europe/Berlin',
  'Africa/Casablanca',
  'Asia/Kathmandu',
  'Australia/Lord_Howe',
  'Pacific/Auckland',
  'Pacific/Chatham',
  'Pacific/Apia',
  'Pacific/Kiritimati'
]
const MINUTE = 60_000

const zones = fc.constantFrom(...ZONES)
/** Whole minutes from 1975 (before, some zones were off by seconds) to 2100. */
const minutes = fc
  .integer({ min: Date.UTC(1975, 0, 1) / MINUTE, max: Date.UTC(2100, 0, 1) / MINUTE })
  .map((minute) => minute * MINUTE)
const locals = minutes.map((minute) => localOf(minute, 'UTC'))

describe('instantOf', () => {
  it.each([
    ['America/New_York', '2026-03-08T01:59', '2026-03-08T06:59Z'],
    ['America/New_York', '2026-03-08T03:00', '2026-03-08T07:00Z'],
    ['America/New_York', '2026-11-01T00:59', '2026-11-01T04:59Z'],
    ['America/New_York', '2026-11-01T02:00', '2026-11-01T07:00Z'],
    ['Europe/Berlin', '2026-07-01T12:00', '2026-07-01T10:00Z'],
    ['Asia/Kathmandu', '2026-01-01T00:00', '2025-12-31T18:15Z'],
    ['Asia/Kathmandu', '1985-12-31T12:00', '1985-12-31T06:30Z'],
    ['Pacific/Chatham', '2026-01-15T12:00', '2026-01-14T22:15Z'],
    ['Pacific/Chatham', '2026-07-15T12:00', '2026-07-14T23:15Z'],
    ['Pacific/Kiritimati', '2026-01-01T00:00', '2025-12-31T10:00Z'],
    ['Etc/GMT+12', '2026-01-01T00:00', '2026-01-01T12:00Z'],
    ['Africa/Monrovia', '1960-06-01T12:00', '1960-06-01T12:44:30Z'],
    ['UTC', '1900-01-01T00:00', '1900-01-01T00:00Z'],
    ['UTC', '2200-12-31T23:59', '2200-12-31T23:59Z']
  ])('%s %s is %s', (zone, local, expected) => {
    expect(instantOf(local, zone)).toBe(Date.parse(expected))
  })

  it.each([
    ['America/New_York', '2026-03-08T02:00', '2026-03-08T07:00Z', '2026-03-08T03:00'],
    ['America/New_York', '2026-03-08T02:30', '2026-03-08T07:30Z', '2026-03-08T03:30'],
    ['America/New_York', '2026-03-08T02:59', '2026-03-08T07:59Z', '2026-03-08T03:59'],
    ['Europe/Berlin', '2026-03-29T02:30', '2026-03-29T01:30Z', '2026-03-29T03:30'],
    ['Australia/Lord_Howe', '2026-10-04T02:00', '2026-10-03T15:30Z', '2026-10-04T02:30'],
    ['Australia/Lord_Howe', '2026-10-04T02:15', '2026-10-03T15:45Z', '2026-10-04T02:45'],
    ['Asia/Kathmandu', '1986-01-01T00:05', '1985-12-31T18:35Z', '1986-01-01T00:20'],
    ['Pacific/Chatham', '2026-09-27T03:00', '2026-09-26T14:15Z', '2026-09-27T04:00'],
    ['America/Sao_Paulo', '2018-11-04T00:30', '2018-11-04T03:30Z', '2018-11-04T01:30'],
    ['Pacific/Apia', '2011-12-30T00:00', '2011-12-30T10:00Z', '2011-12-31T00:00'],
    ['Pacific/Apia', '2011-12-30T12:00', '2011-12-30T22:00Z', '2011-12-31T12:00'],
    ['Pacific/Apia', '2011-12-30T23:59', '2011-12-31T09:59Z', '2011-12-31T23:59']
  ])('%s skips %s: just as long after the gap began', (zone, local, expected, shown) => {
    expect(instantOf(local, zone)).toBe(Date.parse(expected))
    expect(localOf(instantOf(local, zone), zone)).toBe(shown)
  })

  it.each([
    ['America/New_York', '2026-11-01T01:00', '2026-11-01T05:00Z', 60],
    ['America/New_York', '2026-11-01T01:30', '2026-11-01T05:30Z', 60],
    ['America/New_York', '2026-11-01T01:59', '2026-11-01T05:59Z', 60],
    ['Europe/Berlin', '2026-10-25T02:30', '2026-10-25T00:30Z', 60],
    ['Australia/Lord_Howe', '2026-04-05T01:45', '2026-04-04T14:45Z', 30],
    ['Pacific/Chatham', '2026-04-05T03:00', '2026-04-04T13:15Z', 60],
    ['America/Sao_Paulo', '2018-02-17T23:30', '2018-02-18T01:30Z', 60],
    ['Pacific/Kwajalein', '1969-09-30T12:00', '1969-09-30T01:00Z', 23 * 60]
  ])('%s has %s twice: the first', (zone, local, expected, later) => {
    const first = Date.parse(expected)
    expect(instantOf(local, zone)).toBe(first)
    expect(localOf(first + later * MINUTE, zone)).toBe(local)
  })

  it.each([
    ['2026-02-30T10:00', 'UTC'],
    ['2026-01-01', 'UTC'],
    ['2026-01-01T24:00', 'UTC'],
    ['2026-01-01T10:00', 'Europe/Nowhere'],
    ['2026-01-01T10:00', '']
  ])('refuses %s in "%s"', (local, zone) => {
    expect(() => instantOf(local, zone)).toThrow(RangeError)
  })

  it('gives a time that the clock shows, or in a gap one later by as much as the gap is long', () => {
    fc.assert(
      fc.property(locals, zones, (local, zone) => {
        const instant = instantOf(local, zone)
        const shown = localOf(instant, zone)
        if (shown === local) return
        const gap = wall(shown) - wall(local)
        expect(gap).toBeGreaterThan(0)
        const before = offsetMinutes(instant - gap, zone)
        expect(offsetMinutes(instant, zone) - before).toBe(gap / MINUTE)
      })
    )
  })

  it('finds the first of the moments that show a time', () => {
    fc.assert(
      fc.property(minutes, zones, (moment, zone) => {
        const local = localOf(moment, zone)
        const first = instantOf(local, zone)
        expect(first).toBeLessThanOrEqual(moment)
        expect(localOf(first, zone)).toBe(local)
      })
    )
  })

  it('keeps the order of times that exist', () => {
    const nearby = fc.integer({ min: 1, max: 3 * 24 * 60 })
    fc.assert(
      fc.property(locals, nearby, zones, (local, more, zone) => {
        const later = localOf(wall(local) + more * MINUTE, 'UTC')
        fc.pre([local, later].every((each) => localOf(instantOf(each, zone), zone) === each))
        expect(instantOf(local, zone)).toBeLessThan(instantOf(later, zone))
      })
    )
  })
})

/** A wall-clock time as if it were UTC, for counting. */
function wall(local: string): number {
  return Date.parse(`${local}Z`)
}
