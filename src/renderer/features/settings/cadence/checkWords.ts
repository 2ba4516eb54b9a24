import type { RecalculationView } from '@shared/model/startViews'

/** 'Working out all dates again: 1,200 of 5,000' */
export function progressWords({ done, total }: RecalculationView, locale: string): string {
  const numbers = new Intl.NumberFormat(locale)
  return `Working out all dates again: ${numbers.format(done)} of ${numbers.format(total)}`
}

/** What a check of every application found, in one sentence. */
export function checkedWords(
  { total, corrected, failed }: RecalculationView,
  locale: string
): string {
  const numbers = new Intl.NumberFormat(locale)
  const some = (count: number): string =>
    count === 1 ? '1 application' : `${numbers.format(count)} applications`
  const could = `${some(failed)} could not be worked out on this computer`
  if (corrected > 0) {
    const right = `${some(corrected)} ${corrected === 1 ? 'was' : 'were'} put right`
    return failed === 0 ? `${right}.` : `${right}, and ${could}.`
  }
  if (failed > 0) return `${could}.`
  if (total === 0) return 'There is nothing to check yet.'
  return total === 1
    ? 'Your application is right.'
    : `All ${numbers.format(total)} applications are right.`
}
