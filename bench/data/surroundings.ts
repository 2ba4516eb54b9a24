import { createRequire } from 'node:module'
import type { Surroundings } from '@main/data'
import { plainSettings } from '@main/settings'
import type { CadenceSettings, HolidayLibrary } from '@shared/cadence'
import { BENCH_NOW, BENCH_ZONE } from './moment'

const require = createRequire(import.meta.url)

export const SURROUNDINGS: Surroundings = {
  clock: { now: () => BENCH_NOW },
  timeZone: () => BENCH_ZONE,
  locale: () => 'en-US',
  version: '0',
  holidayLibrary: () => require('date-holidays') as HolidayLibrary
}

/** The cadence of somebody who chose nothing. */
export function plainCadence(timeZone: string): CadenceSettings {
  return { ...plainSettings().cadence, timeZone, locale: SURROUNDINGS.locale() }
}
