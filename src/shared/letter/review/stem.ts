import { BY_BASE, BY_GERUND, BY_PAST, BY_THIRD } from '../english/verbs'
import { folded, withoutPossessive } from './words'

const BASE_OF_PARTICIPLE = new Map(
  [...BY_BASE.values()].map(({ participle, base }) => [participle, base])
)

/** No word is longer; what is, is none. */
const LONGEST = 40

const NUMBERS = new Map(
  `three four five six seven eight nine ten eleven twelve`
    .split(' ')
    .map((word, at): [string, string] => [word, String(at + 3)])
)

/** Endings that make one word of another; what is left must have so many letters. */
const ENDINGS: readonly [ending: RegExp, least: number][] = [
  [/(?:ibility|ability)$/, 4],
  [/(?:ational|ations|ation|ators|ator|ates|ate)$/, 3],
  [/(?:ments|ment)$/, 4],
  [/(?:ness|ful|ly)$/, 4],
  [/(?:ency|ancy|ence|ance|ent|ant)$/, 4],
  [/(?:able|ible|ity|ive|ial|al|ic|ion)$/, 4],
  [/(?:er|or)$/, 4]
]

function withoutDoubling(word: string): string {
  return word.replace(/([bdfgmnprt])\1$/, '$1')
}

function withoutInflection(word: string): string {
  const base =
    BY_PAST.get(word)?.base ??
    BASE_OF_PARTICIPLE.get(word) ??
    BY_GERUND.get(word)?.base ??
    BY_THIRD.get(word)?.base
  if (base !== undefined) return base
  if (/.{2}ies$/.test(word)) return `${word.slice(0, -3)}y`
  if (/(?:ss|sh|ch|x|z)es$/.test(word)) return word.slice(0, -2)
  if (/[^siu]s$/.test(word) && word.length > 3) return word.slice(0, -1)
  if (/[aeiouy].*ing$/.test(word.slice(0, -1)) || /[aeiouy].*ing$/.test(word))
    return word.length > 5 ? withoutDoubling(word.slice(0, -3)) : word
  if (/[aeiouy].+ed$/.test(word)) return word.length > 4 ? withoutDoubling(word.slice(0, -2)) : word
  return word
}

/** British and American spelling as one. */
function inOneSpelling(word: string): string {
  return word
    .replace(/is(e|es|ed|ing|ation|ations|er|ers)$/, 'iz$1')
    .replace(/our(s|ed|ing|ite|ites)?$/, 'or$1')
    .replace(/(t|b)re(s?)$/, '$1er$2')
    .replace(/ogue(s?)$/, 'og$1')
    .replace(/amme(s?)$/, 'am$1')
}

function stemOf(word: string): string {
  const low = withoutPossessive(folded(word.slice(0, LONGEST))).replaceAll("'", '')
  const number = NUMBERS.get(low)
  if (number !== undefined) return number
  if (low.length <= 3 || /\p{N}/u.test(low)) return low
  let stem = inOneSpelling(withoutInflection(low))
  for (const [ending, least] of ENDINGS) {
    const shorter = stem.replace(ending, '')
    if (shorter !== stem && shorter.length >= least) stem = shorter
  }
  return stem.replace(/(?<=.{3})e$/, '').replace(/(?<=.{2})y$/, 'i')
}

/** The same words come at every keystroke: a review would spend most of its time on them. */
const STEMS = new Map<string, string>()
const MOST_STEMS = 5000

/** What the forms of a word have in common: "migrate", "migrating" and "migration" give the same. */
export function stem(word: string): string {
  const known = STEMS.get(word)
  if (known !== undefined) return known
  const found = stemOf(word)
  if (STEMS.size >= MOST_STEMS) STEMS.clear()
  STEMS.set(word, found)
  return found
}
