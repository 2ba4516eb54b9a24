/** What people write instead of the code. Longer signs first, so that "US$" is no "$". */
const SIGNS: readonly (readonly [string, string])[] = [
  ['us$', 'USD'],
  ['ca$', 'CAD'],
  ['au$', 'AUD'],
  ['nz$', 'NZD'],
  ['hk$', 'HKD'],
  ['a$', 'AUD'],
  ['c$', 'CAD'],
  ['s$', 'SGD'],
  ['r$', 'BRL'],
  ['€', 'EUR'],
  ['£', 'GBP'],
  ['¥', 'JPY'],
  ['₹', 'INR'],
  ['₩', 'KRW'],
  ['₪', 'ILS'],
  ['₺', 'TRY'],
  ['₴', 'UAH'],
  ['zł', 'PLN'],
  ['kč', 'CZK']
]

const NAMES: Readonly<Record<string, string>> = {
  euro: 'EUR',
  euros: 'EUR',
  pound: 'GBP',
  pounds: 'GBP',
  sterling: 'GBP',
  franc: 'CHF',
  francs: 'CHF',
  yen: 'JPY',
  rupees: 'INR',
  zloty: 'PLN'
}

/** Whose "$", "dollars" and "kr" are meant where these are at home. */
const AT_HOME: Readonly<Record<'$' | 'kr', Readonly<Record<string, string>>>> = {
  $: { CA: 'CAD', AU: 'AUD', NZ: 'NZD', SG: 'SGD', HK: 'HKD', MX: 'MXN' },
  kr: { SE: 'SEK', NO: 'NOK', DK: 'DKK', IS: 'ISK' }
}

const CODES = new Set(Intl.supportedValuesOf('currency'))

/**
 * The currency that a word or sign names, or null.
 * @param region where it is read, such as 'GB'; a sign alone may mean another currency there
 */
export function currencyOf(word: string, region: string): string | null {
  const code = word.toUpperCase()
  if (CODES.has(code)) return code
  const lower = word.toLowerCase()
  if (lower === '$' || lower === 'dollar' || lower === 'dollars') {
    return AT_HOME.$[region] ?? 'USD'
  }
  if (lower === 'kr' || lower === 'kr.') return AT_HOME.kr[region] ?? null
  return NAMES[lower] ?? SIGNS.find(([sign]) => sign === lower)?.[1] ?? null
}

/** Every sign, longest first, for taking a text apart. */
export const CURRENCY_SIGNS: readonly string[] = [...SIGNS.map(([sign]) => sign), '$']
