import { dateOfDay, dayNumber, weekdayOfDay, yearOfDay } from '@shared/time/localTime'
import type { LocalDate } from '@shared/time/localTime'
import type { CadenceSettings } from './facts'
import type { HolidaysOf } from './holidays'

/** bd(date, n) of the rules: the n-th business day after a date, which itself never counts. */
export type BusinessDayAfter = (date: LocalDate, n: number) => LocalDate

/** Longer than any run of weekends and holidays between two business days. */
const LONGEST_BREAK = 366

/**
 * Business days of these settings: neither a day of the weekend nor a public holiday.
 * @throws RangeError when asked, for a country that is none or where no day is a business day
 */
export function businessDayAfter(
  { weekend, country, region }: Pick<CadenceSettings, 'weekend' | 'country' | 'region'>,
  holidaysOf: HolidaysOf
): BusinessDayAfter {
  const isHoliday = (day: number): boolean =>
    country !== null && holidaysOf(country, region, yearOfDay(day)).has(day)
  const isBusinessDay = (day: number): boolean =>
    !weekend.includes(weekdayOfDay(day)) && !isHoliday(day)

  return (date, n) => {
    let day = dayNumber(date)
    for (let found = 0; found < n; found++) {
      const before = day
      do {
        day++
        if (day - before > LONGEST_BREAK) throw new RangeError('No day is a business day')
      } while (!isBusinessDay(day))
    }
    return dateOfDay(day)
  }
}
