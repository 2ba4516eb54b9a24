import type { Salary } from './Salary'

/**
 * As it is shown: "£44,000–50,000 a year", "45.000–50.000 € a year".
 * @param locale BCP 47
 */
export function formatSalary({ low, high, currency, period }: Salary, locale: string): string {
  const digits = [low, high].every((sum) => (sum ?? 0) % 100 === 0) ? 0 : 2
  const plain = new Intl.NumberFormat(locale, {
    minimumFractionDigits: digits,
    maximumFractionDigits: digits
  })
  const money =
    currency === null
      ? plain
      : new Intl.NumberFormat(locale, {
          style: 'currency',
          currency,
          minimumFractionDigits: digits,
          maximumFractionDigits: digits
        })
  const named = (hundredths: number): string => money.format(hundredths / 100)
  const bare = (hundredths: number): string => plain.format(hundredths / 100)
  const sums = (): string => {
    if (low === null) return `up to ${named(high ?? 0)}`
    if (high === null) return `from ${named(low)}`
    if (low === high) return named(low)
    // The sign stands once, where the locale has it.
    return leads(money) ? `${named(low)}–${bare(high)}` : `${bare(low)}–${named(high)}`
  }
  return period === null ? sums() : `${sums()} ${period === 'hour' ? 'an' : 'a'} ${period}`
}

/** Whether the currency stands before the number. */
function leads(money: Intl.NumberFormat): boolean {
  const kinds = money.formatToParts(1).map(({ type }) => type)
  return kinds.indexOf('currency') < kinds.indexOf('integer') && kinds.includes('currency')
}
