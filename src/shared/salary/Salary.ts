import type { SalaryPeriod } from '../model/words'

/** What a posting or an offer names. One of the bounds is there at least; alike where it is one sum. */
export interface Salary {
  /** Hundredths of the currency's unit; null in "up to". */
  low: number | null
  /** Hundredths of the currency's unit; null in "from". */
  high: number | null
  /** ISO 4217, or null where none was named. */
  currency: string | null
  /** Null where none was named. */
  period: SalaryPeriod | null
}
