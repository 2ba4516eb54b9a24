import { createRequire } from 'node:module'
import type { HolidayLibrary } from '@shared/cadence'

const require = createRequire(import.meta.url)

/** What knows the public holidays; loaded only by tests that choose a country. */
export function holidayLibrary(): HolidayLibrary {
  return require('date-holidays') as HolidayLibrary
}
