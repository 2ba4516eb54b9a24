import type { SalaryPeriod } from '../model/words'
import { factorOf, hundredths, numberOf } from './amount'
import { CURRENCY_SIGNS, currencyOf } from './currencies'
import { periodOf } from './periods'
import type { Salary } from './Salary'

type Token =
  | { kind: 'number'; value: number }
  | { kind: 'factor'; value: number }
  | { kind: 'currency'; value: string }
  | { kind: 'period'; value: SalaryPeriod }
  | { kind: 'to' | 'from' | 'upTo' | 'plus' | 'between' }

const WORDS: Readonly<
  Record<string, Token['kind'] & ('to' | 'from' | 'upTo' | 'plus' | 'between')>
> = {
  '-': 'to',
  '–': 'to',
  '—': 'to',
  to: 'to',
  and: 'to',
  bis: 'to',
  from: 'from',
  min: 'from',
  minimum: 'from',
  '>': 'from',
  '≥': 'from',
  ab: 'from',
  upto: 'upTo',
  max: 'upTo',
  maximum: 'upTo',
  '<': 'upTo',
  '≤': 'upTo',
  '+': 'plus',
  between: 'between'
}

/** Words that say nothing a salary needs. */
const EMPTY = new Set([
  'a',
  'an',
  'per',
  'the',
  'about',
  'around',
  'circa',
  'ca',
  'ca.',
  '~',
  '/',
  ','
])

const SIGN = CURRENCY_SIGNS.map((sign) => sign.replace(/\$/g, '\\$')).join('|')
const PIECE = new RegExp(
  String.raw`\d(?:[\d.,'’]|[\s\u00a0\u202f](?=\d{3}(?!\d)))*|${SIGN}|p\.[amwh]\.?|ca\.|kr\.|[\p{L}]+|[^\s]`,
  'giu'
)

/**
 * A salary as people write it ("£44,000–50,000", "45k-50k EUR a year", "18.50 an hour", "60000"),
 * or null where any of it is not understood.
 * @param region where it is typed, such as 'GB': whose dollars and crowns are meant
 */
export function parseSalary(text: string, region = ''): Salary | null {
  if (text.length > 200) return null
  const tokens = tokensOf(text, region)
  return tokens === null ? null : salaryOf(tokens)
}

function tokensOf(text: string, region: string): Token[] | null {
  const tokens: Token[] = []
  const plain = text
    .toLowerCase()
    .replace(/\bup to\b/g, 'upto')
    .replace(/\bat least\b/g, 'from')
  for (const [piece] of plain.matchAll(PIECE)) {
    if (EMPTY.has(piece)) continue
    const token = tokenOf(
      piece.replace(/[.,]+$/, (end) => (/^\p{L}/u.test(piece) ? end : '')),
      region
    )
    if (token === null) return null
    tokens.push(token)
  }
  return tokens
}

function tokenOf(piece: string, region: string): Token | null {
  if (/^\d/.test(piece)) {
    const value = numberOf(piece)
    return value === null ? null : { kind: 'number', value }
  }
  const word = WORDS[piece]
  if (word !== undefined) return { kind: word }
  const factor = factorOf(piece)
  if (factor !== null) return { kind: 'factor', value: factor }
  const period = periodOf(piece)
  if (period !== null) return { kind: 'period', value: period }
  const currency = currencyOf(piece, region)
  return currency === null ? null : { kind: 'currency', value: currency }
}

interface Amount {
  value: number
  factor: number | null
}

function salaryOf(tokens: readonly Token[]): Salary | null {
  const amounts: Amount[] = []
  const currencies = new Set<string>()
  const periods = new Set<SalaryPeriod>()
  const kinds = new Set<Token['kind']>()
  for (const [index, token] of tokens.entries()) {
    const before = tokens[index - 1]
    if (token.kind === 'number') amounts.push({ value: token.value, factor: null })
    else if (token.kind === 'factor') {
      const last = amounts.at(-1)
      if (last === undefined || before?.kind !== 'number') return null
      last.factor = token.value
    } else if (token.kind === 'currency') currencies.add(token.value)
    else if (token.kind === 'period') periods.add(token.value)
    // "-5": no salary is below nothing.
    else if (token.kind === 'to' && amounts.length !== 1) return null
    else if (kinds.has(token.kind)) return null
    kinds.add(token.kind)
  }
  const bounds = boundsOf(amounts, kinds)
  if (bounds === null || currencies.size > 1 || periods.size > 1) return null
  const [currency = null] = currencies
  const [period = null] = periods
  return { ...bounds, currency, period }
}

function boundsOf(
  [first, second, ...more]: readonly Amount[],
  kinds: ReadonlySet<Token['kind']>
): Pick<Salary, 'low' | 'high'> | null {
  if (first === undefined || more.length > 0) return null
  if (second === undefined) {
    if (kinds.has('to') || kinds.has('between')) return null
    const sum = hundredths(first.value * (first.factor ?? 1))
    if (sum === null) return null
    if (kinds.has('from') || kinds.has('plus'))
      return kinds.has('upTo') ? null : { low: sum, high: null }
    return { low: kinds.has('upTo') ? null : sum, high: sum }
  }
  if (!kinds.has('to') || kinds.has('plus') || kinds.has('upTo')) return null
  // "45-50k": the letter is meant for both.
  const shared = first.factor === null && first.value < second.value ? second.factor : first.factor
  const low = hundredths(first.value * (shared ?? 1))
  const high = hundredths(second.value * (second.factor ?? 1))
  return low === null || high === null || low > high ? null : { low, high }
}
