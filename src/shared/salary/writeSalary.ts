import type { Salary } from './Salary'

/** As one would type it, so that `parseSalary` reads the same from it: "44,000–50,000 GBP a year". */
export function writeSalary({ low, high, currency, period }: Salary): string {
  return [sums(low, high), currency, period && `${period === 'hour' ? 'an' : 'a'} ${period}`]
    .filter(Boolean)
    .join(' ')
}

function sums(low: number | null, high: number | null): string {
  if (low === null) return `up to ${sum(high ?? 0)}`
  if (high === null) return `from ${sum(low)}`
  return low === high ? sum(low) : `${sum(low)}–${sum(high)}`
}

function sum(hundredths: number): string {
  const whole = String(Math.floor(hundredths / 100)).replace(/\B(?=(?:\d{3})+$)/g, ',')
  const rest = hundredths % 100
  return rest === 0 ? whole : `${whole}.${String(rest).padStart(2, '0')}`
}
