import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { dateOfDay, dayNumber, weekdayOfDay, yearOfDay } from '@shared/time/localTime'
import { businessDayAfter } from './businessDays'
import type { CadenceChoice } from './facts'
import { facts, holidaysOf } from './factsForTests'

const settings = (changes: Partial<CadenceChoice>) => ({ ...facts([]).settings, ...changes })
const after = (changes: Partial<CadenceChoice>) => businessDayAfter(settings(changes), holidaysOf)

describe('business days', () => {
  it.each([
    ['weekends only', {}, '2026-03-13', 1, '2026-03-16'],
    ['from a Saturday', {}, '2026-03-14', 1, '2026-03-16'],
    ['over a leap day', {}, '2028-02-28', 1, '2028-02-29'],
    ['over the end of a year', {}, '2026-12-31', 1, '2027-01-01'],
    ['over Thanksgiving', { country: 'US' }, '2026-11-25', 1, '2026-11-27'],
    ['over a substitute day', { country: 'US' }, '2026-07-02', 1, '2026-07-06'],
    ['in Bavaria at Epiphany', { country: 'DE', region: 'BY' }, '2027-01-05', 1, '2027-01-07'],
    ['in Berlin at Epiphany', { country: 'DE', region: 'BE' }, '2027-01-05', 1, '2027-01-06'],
    ['in Scotland on 2 January', { country: 'GB', region: 'SCT' }, '2025-12-31', 1, '2026-01-05'],
    ['with Friday and Saturday free', { weekend: [5, 6] }, '2026-03-12', 1, '2026-03-15'],
    ['over the days of Eid', { country: 'AE', weekend: [6, 7] }, '2026-03-19', 1, '2026-03-23'],
    ['with no weekend', { weekend: [] }, '2026-03-13', 3, '2026-03-16'],
    ['on Sundays alone', { weekend: [1, 2, 3, 4, 5, 6] }, '2026-03-13', 2, '2026-03-22']
  ] as const)('%s', (_, changes, date, n, expected) => {
    expect(after({ country: null, ...changes })(date, n)).toBe(expected)
  })

  it('counts a holiday of part of a day, and none that is only observed', () => {
    // Christmas Eve is one from 13:00 on in Iceland; Valentine's Day is none in the United States.
    expect(after({ country: 'IS' })('2026-12-23', 1)).toBe('2026-12-28')
    expect(after({ country: 'US' })('2028-02-13', 1)).toBe('2028-02-14')
  })

  it('counts the days in the new year of a holiday that began in the old one', () => {
    // Eid al-Adha began on 31 December 2006.
    expect(holidaysOf('SA', null, 2007).has(dayNumber('2007-01-01'))).toBe(true)
  })

  it('says so where no day is left', () => {
    const never = after({ country: null, weekend: [1, 2, 3, 4, 5, 6, 7] })
    expect(() => never('2026-03-13', 1)).toThrow(RangeError)
  })

  it('are later, free of weekends and holidays, and as many as were asked for', () => {
    const places = [
      { country: null, region: null },
      { country: 'US', region: null },
      { country: 'DE', region: 'BY' },
      { country: 'IL', region: null },
      { country: 'JP', region: null }
    ]
    fc.assert(
      fc.property(
        fc.constantFrom(...places),
        fc.uniqueArray(fc.integer({ min: 1, max: 7 }), { maxLength: 6 }),
        fc.integer({ min: dayNumber('2019-12-20'), max: dayNumber('2032-01-10') }),
        fc.integer({ min: 1, max: 20 }),
        (place, weekend, day, n) => {
          const isFree = (each: number): boolean => {
            return (
              weekend.includes(weekdayOfDay(each)) ||
              (place.country !== null &&
                holidaysOf(place.country, place.region, yearOfDay(each)).has(each))
            )
          }
          const found = dayNumber(after({ ...place, weekend })(dateOfDay(day), n))
          const between = Array.from({ length: found - day }, (_, index) => day + 1 + index)
          expect(between.filter((each) => !isFree(each))).toHaveLength(n)
          expect(isFree(found)).toBe(false)
        }
      )
    )
  })
})
