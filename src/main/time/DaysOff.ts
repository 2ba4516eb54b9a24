import type { CadenceChoice } from '@shared/cadence'
import { daysOff, type IsDayOff } from '@shared/reminders'
import { dateOfDay, dateParts } from '@shared/time/localTime'
import type { LocalDate } from '@shared/time/localTime'
import type { HolidayBook } from './HolidayBook'

/** The days without work: the weekend, and the public holidays of the place that was chosen. */
export class DaysOff {
  constructor(
    private readonly book: HolidayBook,
    private readonly cadence: () => Pick<CadenceChoice, 'weekend' | 'country' | 'region'>
  ) {}

  /** Opens the book of holidays where a place was chosen. */
  readonly isDayOff: IsDayOff = (date) =>
    daysOff(this.cadence().weekend, new Set(this.holidays(dateParts(date).year)))(date)

  /** The same as far as it is known without opening the book, which takes longer than a menu may. */
  readonly isKnownDayOff: IsDayOff = (date) =>
    this.book.isOpen ? this.isDayOff(date) : daysOff(this.cadence().weekend, new Set())(date)

  /** The public holidays of a year; none where no place was chosen. */
  holidays(year: number): LocalDate[] {
    const { country, region } = this.cadence()
    return country === null ? [] : [...this.book.holidaysOf(country, region, year)].map(dateOfDay)
  }
}
