import type { BusinessDayAfter } from '@shared/cadence/businessDays'
import type { TouchpointKind } from '@shared/model/words'
import { nextDay } from '@shared/time/localTime'
import type { LocalDate } from '@shared/time/localTime'
import { instantOf, localDateOf } from '@shared/time/zonedTime'

export interface SnoozeChoice {
  id: 'hour' | 'evening' | 'tomorrow' | 'working-day'
  label: string
  /** Instant, ms. */
  until: number
}

/** Whose hours and days they are; an instant (ms) and an IANA zone. */
export interface SnoozeReader {
  readonly now: number
  readonly timeZone: string
}

/** Soonest first. */
const LABELS: Record<SnoozeChoice['id'], string> = {
  hour: '1 hour',
  evening: 'This evening',
  tomorrow: 'Tomorrow morning',
  'working-day': 'Next working day'
}
const IDS = Object.keys(LABELS) as SnoozeChoice['id'][]

const MINUTE = 60_000
const HOUR = 60 * MINUTE

/** The times to put something off to, soonest first; none that is over or says another's again. */
export function snoozeChoices(reader: SnoozeReader, workday: BusinessDayAfter): SnoozeChoice[] {
  const all = IDS.map((id) => ({ id, label: LABELS[id], until: snoozeUntil(id, reader, workday) }))
  return all.filter(
    ({ until }, index) =>
      until > reader.now && !all.slice(0, index).some((other) => other.until === until)
  )
}

/** The instant (ms) that a choice stands for; this evening may be over. */
export function snoozeUntil(
  choice: SnoozeChoice['id'],
  { now, timeZone }: SnoozeReader,
  workday: BusinessDayAfter
): number {
  const today = localDateOf(now, timeZone)
  const at = (date: LocalDate, time: string): number => instantOf(`${date}T${time}`, timeZone)
  switch (choice) {
    case 'hour':
      // The clock that ends it shows minutes.
      return Math.floor((now + HOUR) / MINUTE) * MINUTE
    case 'evening':
      return at(today, '18:00')
    case 'tomorrow':
      return at(nextDay(today), '09:00')
    case 'working-day':
      return at(workday(today, 1), '09:00')
  }
}

/** A thank-you is not put off until it is late; one that is late already may wait. */
export function missesLastCall(
  { kind, overdueAt }: { kind: TouchpointKind; overdueAt: number },
  until: number,
  now: number
): boolean {
  return kind === 'thank-you' && now < overdueAt && until >= overdueAt
}
