import { dayText } from '@shared/time/dayText'
import { instantOf } from '@shared/time/zonedTime'
import type { LocalDate } from '@shared/time/localTime'
import type { Instant } from '@shared/time/zonedTime'
import { businessDayAfter } from './businessDays'
import type { BusinessDayAfter } from './businessDays'
import type { CadenceSettings, Facts } from './facts'
import type { HolidaysOf } from './holidays'
import { counts, latestOf, timed } from './interview'
import type { TimedInterview } from './interview'

/** The facts of one application, made ready for the rules. */
export interface Situation extends Facts {
  /** In any order, cancelled ones left out. */
  interviews: readonly TimedInterview[]
  /** L in the rules: the latest interview that counts; null where none does. */
  latest: TimedInterview | null
  businessDayAfter: BusinessDayAfter
}

/** Opens in the morning of a day, is due on its evening, and is overdue some evening later. */
export interface Times {
  opensAt: Instant
  dueAt: Instant
  overdueAt: Instant
}

/** @throws RangeError for an unknown zone or a date that does not exist */
export function situationOf(facts: Facts, holidaysOf: HolidaysOf): Situation {
  const interviews = facts.interviews.filter(({ status }) => status !== 'cancelled').map(timed)
  return {
    ...facts,
    interviews,
    latest: latestOf(interviews.filter(counts)),
    businessDayAfter: businessDayAfter(facts.settings, holidaysOf)
  }
}

/** The n-th business day after a date; overdue when `grace` more of them have passed. */
export function timesAfter(
  date: LocalDate,
  n: number,
  grace: number,
  zone: string,
  { businessDayAfter: after }: Situation
): Times {
  return timesOn(after(date, n), after(date, n + grace), zone)
}

/** A day that the user chose; overdue two business days later. */
export function timesOnPinned(date: LocalDate, zone: string, situation: Situation): Times {
  return timesOn(date, situation.businessDayAfter(date, 2), zone)
}

/** A date as the user writes it, with its year where the date spoken of has another. */
export function dayIn(
  { settings }: { settings: CadenceSettings },
  date: LocalDate,
  near: LocalDate
) {
  return dayText(date, settings.locale, near)
}

function timesOn(date: LocalDate, overdueOn: LocalDate, zone: string): Times {
  return {
    opensAt: instantOf(`${date}T09:00`, zone),
    dueAt: instantOf(`${date}T17:00`, zone),
    overdueAt: instantOf(`${overdueOn}T17:00`, zone)
  }
}
