import { describe, expect, it } from 'vitest'
import { dateParts, isLocalDate, isLocalDateTime } from './localTime'

describe('isLocalDate', () => {
  it.each(['2026-03-03', '2024-02-29', '2000-02-29', '1900-01-01', '2200-12-31'])(
    'takes %s',
    (text) => expect(isLocalDate(text)).toBe(true)
  )

  it.each([
    '2026-02-30',
    '2026-02-29',
    '1900-02-29',
    '2026-04-31',
    '2026-00-10',
    '2026-13-01',
    '2026-01-00',
    '1899-12-31',
    '2201-01-01',
    '0000-01-01',
    '2026-1-1',
    '2026-01-01T00:00',
    '2026-01-01\n',
    ' 2026-01-01',
    ''
  ])('refuses %j', (text) => expect(isLocalDate(text)).toBe(false))
})

describe('isLocalDateTime', () => {
  it.each(['2026-03-03T00:00', '2026-03-03T23:59', '2026-03-08T02:30'])('takes %s', (text) =>
    expect(isLocalDateTime(text)).toBe(true)
  )

  it.each([
    '2026-02-30T10:00',
    '2026-03-03T24:00',
    '2026-03-03T10:60',
    '2026-03-03T9:00',
    '2026-03-03T10:00:00',
    '2026-03-03T10:00Z',
    '2026-03-03 10:00',
    '2026-03-03T',
    '2026-03-03',
    ''
  ])('refuses %j', (text) => expect(isLocalDateTime(text)).toBe(false))
})

describe('dateParts', () => {
  it('reads a date, alone or with a time', () => {
    expect(dateParts('2026-03-09')).toEqual({ year: 2026, month: 3, day: 9 })
    expect(dateParts('2026-12-31T23:59')).toEqual({ year: 2026, month: 12, day: 31 })
  })
})
