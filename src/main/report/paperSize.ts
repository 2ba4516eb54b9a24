import type { Pages } from './ReportDesk'

/** Where paper is 8½ by 11 inches; everywhere else it is A4. */
const LETTER = new Set([
  'BZ',
  'CA',
  'CL',
  'CO',
  'CR',
  'GT',
  'MX',
  'NI',
  'PA',
  'PH',
  'PR',
  'SV',
  'US',
  'VE'
])

/** What paper people have where dates are written like this (BCP 47). */
export function paperSize(locale: string): Pages['size'] {
  const { region } = new Intl.Locale(locale).maximize()
  return region !== undefined && LETTER.has(region) ? 'Letter' : 'A4'
}
