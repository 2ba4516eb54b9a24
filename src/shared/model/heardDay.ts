import { instantOf, localOf } from '../time/zonedTime'
import type { LocalDate } from '../time/localTime'

/**
 * Something heard on a day, at a time that nobody noted: the day's last minute, so that it counts
 * after an interview of that day.
 */
const SOME_TIME = '23:59'

export function someTimeOf(day: LocalDate, timeZone: string): number {
  return instantOf(`${day}T${SOME_TIME}`, timeZone)
}

/** Whether only the day of this instant is known. */
export function isSomeTimeOfDay(instant: number, timeZone: string): boolean {
  return localOf(instant, timeZone).endsWith(SOME_TIME)
}
