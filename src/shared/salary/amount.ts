/** More is a slip of the keyboard. In units of the currency. */
const MOST = 1e12

/**
 * Digits as people group them ("44,000", "44.000", "44 000", "44'000", "18.50", "1.234,50") as a
 * number, or null. A comma or point before three digits at the end groups thousands; before one or
 * two it is the decimal one.
 */
export function numberOf(text: string): number | null {
  const plain = text.replace(/[\s\u00a0\u202f'’]/g, '')
  if (!/^\d[\d.,]*$/.test(plain) || /[.,]$/.test(plain)) return null
  const decimal = /[.,](\d{1,2})$/.exec(plain)
  const whole = decimal === null ? plain : plain.slice(0, decimal.index)
  const groups = whole.split(/[.,]/)
  const isGrouped = groups.length === 1 || groups.slice(1).every((group) => group.length === 3)
  if (!isGrouped || (groups.length > 1 && (groups[0] ?? '').length > 3)) return null
  // One sign groups, the other divides.
  const signs = new Set(whole.replace(/\d/g, ''))
  if (signs.size > 1 || (decimal !== null && signs.has(decimal[0].charAt(0)))) return null
  const number = Number(`${groups.join('')}.${decimal?.[1] ?? '0'}`)
  return number <= MOST ? number : null
}

const SUFFIXES: Readonly<Record<string, number>> = {
  k: 1e3,
  tsd: 1e3,
  thousand: 1e3,
  m: 1e6,
  mio: 1e6,
  million: 1e6
}

/** What a letter or word behind a number multiplies it by, or null. */
export function factorOf(word: string): number | null {
  return SUFFIXES[word] ?? null
}

/** In hundredths, or null where that is too much. */
export function hundredths(number: number): number | null {
  return number <= MOST ? Math.round(number * 100) : null
}
