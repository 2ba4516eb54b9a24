import Holidays from 'date-holidays'
import { isSnoozed, publicHolidays, stateAt, touchpointsOf } from '../../src/shared/cadence'
import type { Touchpoint } from '../../src/shared/cadence'
import { readDueScenario } from './readDueScenario'

const holidaysOf = publicHolidays(Holidays)

/** Every touchpoint of the application, with its state at the scenario's now. */
export function dueScenario(given: unknown): { touchpoints: object[] } {
  const { now, facts } = readDueScenario(given)
  return { touchpoints: touchpointsOf(facts, holidaysOf).map((each) => written(each, now)) }
}

function written(touchpoint: Touchpoint, now: number): object {
  const { kind, interview, person, lapsesAt, snoozedUntil, because } = touchpoint
  return {
    kind,
    interview,
    person,
    opensAt: iso(touchpoint.opensAt),
    dueAt: iso(touchpoint.dueAt),
    overdueAt: iso(touchpoint.overdueAt),
    ...(lapsesAt === null ? {} : { lapsesAt: iso(lapsesAt) }),
    state: stateAt(touchpoint, now),
    ...(snoozedUntil !== null && isSnoozed(touchpoint, now)
      ? { snoozedUntil: iso(snoozedUntil) }
      : {}),
    because
  }
}

function iso(instant: number): string {
  return new Date(instant).toISOString()
}
