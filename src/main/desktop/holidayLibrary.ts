import { createRequire } from 'node:module'
import type { HolidayLibrary } from '@shared/cadence'

const require = createRequire(import.meta.url)

/** Loads the library of public holidays from its file beside the program. */
export function holidayLibrary(): HolidayLibrary {
  return (require('./holidays.cjs') as { Holidays: HolidayLibrary }).Holidays
}
