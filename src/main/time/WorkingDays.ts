import { businessDayAfter, type BusinessDayAfter, type CadenceChoice } from '@shared/cadence'
import { dateOfDay } from '@shared/time/localTime'
import type { LocalDate } from '@shared/time/localTime'
import type { HolidayBook } from './HolidayBook'

const NONE: ReadonlySet<number> = new Set()

/** The days with work: none of the weekend, nor a public holiday of the place that was chosen. */
export class WorkingDays {
  constructor(
    private readonly book: HolidayBook,
    private readonly cadence: () => CadenceChoice
  ) {}

  /** Opens the book of holidays where a place was chosen. */
  readonly after: BusinessDayAfter = (date, n) =>
    businessDayAfter(this.cadence(), this.book.holidaysOf)(date, n)

  /** The same as far as it is known without opening the book, which takes longer than a menu may. */
  readonly knownAfter: BusinessDayAfter = (date, n) =>
    this.book.isOpen ? this.after(date, n) : businessDayAfter(this.cadence(), () => NONE)(date, n)

  /** The public holidays of a year; none where no place was chosen. */
  holidays(year: number): LocalDate[] {
    const { country, region } = this.cadence()
    return country === null ? [] : [...this.book.holidaysOf(country, region, year)].map(dateOfDay)
  }

  /** From now on all is known. */
  learn(): void {
    if (this.cadence().country !== null) this.book.open()
  }
}
