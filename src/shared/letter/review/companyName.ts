import { folded, type Word, wordsWithin } from './words'

const LEGAL_FORM = new Set(
  `inc incorporated ltd limited llc llp plc corp corporation co company gmbh ag kg sa sas srl spa bv nv
  ab as oy pty pte kk sarl ltda lp pc`.split(/\s+/)
)

/** A name of a company as words to look for: without its legal form, "&" and "and" left out. */
export function nameWordsOf(company: string): Word[] {
  const words = wordsWithin(company).filter(({ low }) => low !== 'and')
  while (words.length > 1 && LEGAL_FORM.has(words.at(-1)?.low ?? '')) words.pop()
  return words
}

/** What tells two names apart: "Meyer & Holt Inc." and "Meyer and Holt" are the same. */
export function nameKey(company: string): string {
  return nameWordsOf(company)
    .map(({ text }) => bareWord(text))
    .join(' ')
}

/** A word as names are compared: no case, no accents, no possessive. */
export function bareWord(text: string): string {
  if (/^[a-z0-9]+$/i.test(text)) return text.toLowerCase()
  return folded(text)
    .replace(/'s$|'$/, '')
    .replaceAll("'", '')
}

/**
 * Finds, of many names, those whose first word stands in a text of these words: the only ones to look
 * for. A list is looked through once, however often a letter is read: it may name thousands.
 */
export function findingBegun<T extends object>(
  nameOf: (one: T) => string
): (words: ReadonlySet<string>, these: readonly T[]) => T[] {
  const known = new WeakMap<readonly T[], string[]>()
  return (words, these) => {
    const firsts = known.get(these) ?? these.map((one) => firstWordOf(nameOf(one)))
    known.set(these, firsts)
    return these.filter((_, at) => {
      const first = firsts[at] ?? ''
      return first === 'and' || words.has(first)
    })
  }
}

function firstWordOf(name: string): string {
  const [first = ''] = name.match(/[\p{L}\p{N}\p{M}]+(?:['’]\p{L}+)*[+#]{0,2}/u) ?? []
  return bareWord(first)
}

/** Whether these words stand one behind the other in a text, "and" left out there as well. */
export function holdsName(text: string, name: readonly string[]): boolean {
  const found = nameWordsOf(text).map((word) => bareWord(word.text))
  return found.some((_, at) => name.length > 0 && name.every((word, n) => found[at + n] === word))
}
