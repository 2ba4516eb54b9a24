import type Holidays from 'date-holidays'
import { dayNumber, yearOfDay } from '@shared/time/localTime'
import type { HolidaysOf } from './holidays'

/** The constructor that `date-holidays` exports; handed in, since loading it takes a while. */
export type HolidayLibrary = typeof Holidays

type Holiday = ReturnType<Holidays['getHolidays']>[number]

const DAY = 24 * 3_600_000

/** An hour lost to a clock change must not cost a holiday its last day; half a day counts as none. */
const CLOCK_CHANGE = 2 * 3_600_000

/** Public holidays as `date-holidays` knows them; each year of a place is worked out once. */
export function publicHolidays(Library: HolidayLibrary): HolidaysOf {
  const places = new Map<string, Holidays>()
  const years = new Map<string, ReadonlySet<number>>()

  const placeFor = (country: string, region: string | null): Holidays => {
    const key = `${country} ${region}`
    const known = places.get(key)
    if (known) return known
    const [state, part] = placesWithin(region)
    const made = new Library(country, state ?? '', part ?? '')
    places.set(key, made)
    return made
  }

  const beginningIn = (country: string, region: string | null, year: number): number[] =>
    placeFor(country, region)
      .getHolidays(year)
      .filter(({ type }) => type === 'public')
      .flatMap(daysOf)

  return (country, region, year) => {
    const key = `${country} ${region} ${year}`
    const known = years.get(key)
    if (known) return known
    // A holiday of several days may have begun in the last days of the year before.
    const days = [year - 1, year].flatMap((each) => beginningIn(country, region, each))
    const within = new Set(days.filter((day) => yearOfDay(day) === year))
    years.set(key, within)
    return within
  }
}

/** The state and the part of it that a region such as "LA-NO" names. */
function placesWithin(region: string | null): string[] {
  return region === null ? [] : region.split('-')
}

/** Every day that a holiday covers: less than a day covers one, more than a day as many whole ones. */
function daysOf({ date, start, end }: Holiday): number[] {
  const first = dayNumber(date.slice(0, 10))
  const length = Math.floor((end.getTime() - start.getTime() + CLOCK_CHANGE) / DAY)
  return Array.from({ length: Math.max(1, length) }, (_, index) => first + index)
}
