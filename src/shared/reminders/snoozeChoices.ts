import type { TouchpointKind } from '@shared/model/words'
import { dayNumber, nextDay, weekdayOfDay } from '@shared/time/localTime'
import type { LocalDate } from '@shared/time/localTime'
import { instantOf, localDateOf } from '@shared/time/zonedTime'

export interface SnoozeChoice {
  id: 'hour' | 'evening' | 'tomorrow' | 'working-day'
  label: string
  /** Instant, ms. */
  until: number
}

const MINUTE = 60_000
const HOUR = 60 * MINUTE

/**
 * The times to put something off to, soonest first; none that is over or says another's again.
 * @param weekend ISO weekdays without work
 */
export function snoozeChoices(
  { now, timeZone }: { readonly now: number; readonly timeZone: string },
  weekend: readonly number[]
): SnoozeChoice[] {
  const today = localDateOf(now, timeZone)
  const tomorrow = nextDay(today)
  const at = (date: LocalDate, time: string): number => instantOf(`${date}T${time}`, timeZone)
  const all: SnoozeChoice[] = [
    // The clock that ends it shows minutes.
    { id: 'hour', label: '1 hour', until: Math.floor((now + HOUR) / MINUTE) * MINUTE },
    { id: 'evening', label: 'This evening', until: at(today, '18:00') },
    { id: 'tomorrow', label: 'Tomorrow morning', until: at(tomorrow, '09:00') },
    { id: 'working-day', label: 'Next working day', until: at(workday(tomorrow, weekend), '09:00') }
  ]
  return all.filter(
    ({ until }, index) => until > now && !all.slice(0, index).some((other) => other.until === until)
  )
}

/** A thank-you is not put off until it is late; one that is late already may wait. */
export function missesLastCall(
  { kind, overdueAt }: { kind: TouchpointKind; overdueAt: number },
  until: number,
  now: number
): boolean {
  return kind === 'thank-you' && now < overdueAt && until >= overdueAt
}

/** This date, or else the first after it that is not of the weekend; one of seven never is. */
function workday(date: LocalDate, weekend: readonly number[]): LocalDate {
  return weekend.includes(weekdayOfDay(dayNumber(date))) ? workday(nextDay(date), weekend) : date
}
