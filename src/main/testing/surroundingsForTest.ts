import type { Clock } from '@shared/time/Clock'
import type { Surroundings } from '../data'
import { holidayLibrary } from './holidayLibrary'

/** A desk in New York that writes dates as in London, unless told otherwise. */
export function surroundingsForTest(
  clock: Clock,
  changes: Partial<Surroundings> = {}
): Surroundings {
  return {
    clock,
    timeZone: () => 'America/New_York',
    locale: () => 'en-GB',
    version: '1.0.0',
    holidayLibrary,
    ...changes
  }
}
