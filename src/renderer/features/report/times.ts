import { dateParts, type LocalDate } from '@shared/time/localTime'

/** A time from one day to another, both included. */
export interface ReportTime {
  from: LocalDate
  to: LocalDate
}

/** One that many ask for, by name. */
export interface NamedTime extends ReportTime {
  label: string
}

/** The month as a report is asked for most: this one, the last one, and further back. */
export function namedTimes(today: LocalDate): NamedTime[] {
  const { year, month } = dateParts(today)
  const firstOf = (months: number): LocalDate => date(year, month + months, 1)
  // Day 0 is the last one of the month before.
  const lastOf = (months: number): LocalDate => date(year, month + months + 1, 0)
  return [
    { label: 'This month', from: firstOf(0), to: lastOf(0) },
    { label: 'Last month', from: firstOf(-1), to: lastOf(-1) },
    { label: 'Last three months', from: firstOf(-2), to: lastOf(0) },
    { label: 'This year', from: date(year, 1, 1), to: date(year, 12, 31) },
    { label: 'Last year', from: date(year - 1, 1, 1), to: date(year - 1, 12, 31) }
  ]
}

/** Months and days beyond their ends are those of the next or last year or month. */
function date(year: number, month: number, day: number): LocalDate {
  return new Date(Date.UTC(year, month - 1, day)).toISOString().slice(0, 10)
}
