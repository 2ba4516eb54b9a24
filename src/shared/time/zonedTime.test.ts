import { describe, expect, it } from 'vitest'
import { isTimeZone, localDateOf, localOf, offsetMinutes } from './zonedTime'

describe('localOf', () => {
  it('shows the minute that has begun', () => {
    expect(localOf(Date.parse('2026-03-08T06:59:59.999Z'), 'America/New_York')).toBe(
      '2026-03-08T01:59'
    )
    expect(localOf(-1, 'UTC')).toBe('1969-12-31T23:59')
  })

  it('gives the date on either side of midnight', () => {
    const midnight = Date.parse('2026-03-31T22:00Z')
    expect(localDateOf(midnight - 1, 'Europe/Berlin')).toBe('2026-03-31')
    expect(localDateOf(midnight, 'Europe/Berlin')).toBe('2026-04-01')
  })

  it('refuses what is no moment or no zone', () => {
    expect(() => localOf(Number.NaN, 'UTC')).toThrow(RangeError)
    expect(() => localDateOf(0, 'Europe/Nowhere')).toThrow(RangeError)
  })
})

describe('offsetMinutes', () => {
  it.each([
    ['UTC', '2026-01-01T00:00Z', 0],
    ['Asia/Kathmandu', '2026-01-01T00:00Z', 345],
    ['America/St_Johns', '2026-01-01T00:00Z', -210],
    ['Australia/Lord_Howe', '2026-01-01T00:00Z', 660],
    ['Australia/Lord_Howe', '2026-07-01T00:00Z', 630],
    ['Africa/Monrovia', '1960-01-01T00:00Z', -44.5]
  ])('%s at %s is %d', (zone, at, expected) => {
    expect(offsetMinutes(Date.parse(at), zone)).toBe(expected)
  })
})

describe('isTimeZone', () => {
  it.each(['UTC', 'Europe/Berlin', 'America/Argentina/Buenos_Aires', 'Asia/Calcutta', 'Etc/GMT+5'])(
    'knows %s',
    (name) => expect(isTimeZone(name)).toBe(true)
  )

  it.each([
    '',
    ' ',
    '+02:00',
    '-0330',
    '+02',
    'UTC+1',
    'Europe/Nowhere',
    ' UTC',
    'BST',
    'PST',
    'Z'
  ])('refuses "%s"', (name) => expect(isTimeZone(name)).toBe(false))
})
