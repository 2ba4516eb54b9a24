import type { HolidayLibrary } from './publicHolidays'

/** A country or a part of one whose public holidays are known. */
export interface Place {
  /** ISO 3166 for a country; for a part of one as settings keep it, such as "BY" or "LA-NO". */
  code: string
  /** In English where the library has that, else as they call it there. */
  name: string
}

/** The places that settings may name. */
export interface Places {
  countries(): Place[]
  /** The parts of a country that have holidays of their own; none for what is no country. */
  regionsOf(country: string): Place[]
  isCountry(code: string): boolean
  /** The code as settings keep it, of one written "by", "BY" or "DE-BY"; null for what is none. */
  regionCode(country: string, written: string): string | null
}

export function placesKnownTo(Library: HolidayLibrary): Places {
  const library = new Library()
  const countries = library.getCountries('en')

  const regionsOf = (country: string): Place[] =>
    Object.entries(library.getStates(country, 'en') ?? {}).flatMap(([state, name]) => [
      { code: state, name },
      ...Object.entries(library.getRegions(country, state, 'en') ?? {}).map(
        ([region, part]): Place => ({ code: `${state}-${region}`, name: `${name}, ${part}` })
      )
    ])

  return {
    countries: () =>
      Object.entries(countries)
        .map(([code, name]): Place => ({ code, name }))
        .sort((a, b) => a.name.localeCompare(b.name, 'en')),
    regionsOf: (country) => (Object.hasOwn(countries, country) ? regionsOf(country) : []),
    isCountry: (code) => Object.hasOwn(countries, code),
    regionCode: (country, written) => {
      const bare = written.toUpperCase().replace(`${country}-`, '')
      const region = regionsOf(country).find(({ code }) => code.toUpperCase() === bare)
      return region?.code ?? null
    }
  }
}
