import { instantOf, isLocalDateTime, isTimeZone } from '@shared/time/zonedTime'

const MINUTE = 60_000
const DAY = 24 * 60 * MINUTE

/** What follows from when an interview is; all instants. */
export interface Plan {
  startsAt: number
  endsAt: number
  /** Until then a thank-you is best. */
  bestBy: number
  /** From then on it is late. */
  lastCall: number
}

/**
 * The times that follow from what was entered, in absolute hours from the interview's end, or null
 * while that is not yet a moment.
 * @param startLocal what the clock at the interview's place shows, 'YYYY-MM-DDTHH:mm'
 */
export function planOf(startLocal: string, timeZone: string, minutes: number): Plan | null {
  if (!isLocalDateTime(startLocal) || !isTimeZone(timeZone)) return null
  if (!Number.isInteger(minutes) || minutes < 1) return null
  const startsAt = instantOf(startLocal, timeZone)
  const endsAt = startsAt + minutes * MINUTE
  return { startsAt, endsAt, bestBy: endsAt + DAY, lastCall: endsAt + 2 * DAY }
}

/** Whether it begins before one of those ends and ends after that begins. */
export function overlaps(plan: Plan, others: readonly Plan[]): boolean {
  return others.some(({ startsAt, endsAt }) => startsAt < plan.endsAt && plan.startsAt < endsAt)
}

/** What `planOf` needs, of fields as typed; '' where day or time is still open. */
export function startOf({ date, time }: { date: string; time: string }): string {
  return date === '' || time === '' ? '' : `${date}T${time}`
}

/** NaN where it is no number: the main process then says what a length looks like. */
export function minutesOf(text: string): number {
  return text.trim() === '' ? Number.NaN : Number(text)
}
