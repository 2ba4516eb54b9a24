import type { QuietHours } from '../model/reminderSettings'
import { nextDay } from '../time/localTime'
import { instantOf, localDateOf } from '../time/zonedTime'

const MORNING = '08:00'

/**
 * When "do not disturb until tomorrow" ends: as the night's quiet hours do, or else in the morning.
 * @returns an instant, ms
 */
export function untilTomorrow(now: number, timeZone: string, quiet: QuietHours | null): number {
  const night = quiet !== null && quiet.to < quiet.from ? quiet : null
  const tomorrow = nextDay(localDateOf(now, timeZone))
  return instantOf(`${tomorrow}T${night?.to ?? MORNING}`, timeZone)
}
