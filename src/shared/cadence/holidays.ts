/**
 * The public holidays of one year: every local date that counts as one, whole, as the number of days
 * since 1 January 1970 (`dayNumber`). An injected function, so that the library that knows them is
 * loaded only where somebody chose a country.
 * @throws RangeError for a country or region that is none: check them before.
 */
export type HolidaysOf = (
  country: string,
  region: string | null,
  year: number
) => ReadonlySet<number>
