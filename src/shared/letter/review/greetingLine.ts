import type { Line } from './lines'
import { isCapitalised, type Word, wordsWithin } from './words'

/** How a letter begins: "Hi Dana,". Offsets of the greeting with its comma. */
export interface GreetingLine {
  text: string
  start: number
  end: number
  /** Every word behind the word of greeting; all of them where there is none ("Dana,"). */
  addressed: Word[]
}

const SALUTATION =
  /^(?:(?:hi|hello|hey|hiya|heya|howdy|yo|dear(?:est)?|greetings|salutations|hallo)\b(?:\s+there\b)?|(?:a\s+(?:very\s+)?)?good\s+(?:morning|afternoon|evening|day)\b|(?:morning|afternoon|evening)(?=\s|,)|to\s+(?:whom|whomever|who)\b|attn\b|to\s+the\b(?=[^.]{0,40}(?:team|manager|committee|department|board|panel)\b))/i

const TITLE_BEFORE_STOP = /(?:^|[\s.])(?:Dr|Mr|Mrs|Ms|Mx|Prof|Rev|St|Hon|Capt|\p{Lu})$/u
const MOST_WORDS = 10
/** Characters of the names in a greeting that no mark ends. */
const LONGEST_NAMES = 120
/** A greeting without any mark behind it, alone in its line. */
const MOST_WORDS_UNMARKED = 6

/** Where the greeting ends inside a line that goes on with the letter; null where nothing marks it. */
function endOfMark(text: string): number | null {
  for (const mark of text.matchAll(/[,:;!–—]|\s-\s|\.(?=\s)/g)) {
    if (mark[0] === '.' && TITLE_BEFORE_STOP.test(text.slice(0, mark.index))) continue
    return mark.index + mark[0].length
  }
  return null
}

/** "Hi Dana thank you for …": the greeting and the names behind it, one at least. */
function endOfNames(text: string, from: number): number {
  const words = wordsWithin(text.slice(from, from + LONGEST_NAMES), from).slice(0, MOST_WORDS)
  const names = words.findIndex((word, at) => at > 0 && !isCapitalised(word.text))
  return (names === -1 ? words.at(-1) : words[Math.max(0, names - 1)])?.end ?? from
}

function lengthOf(text: string, salutation: number): number {
  const words = wordsWithin(text).length
  if (/[,:;!–—-]$/.test(text) && words <= MOST_WORDS) return text.length
  const marked = endOfMark(text)
  if (marked !== null && wordsWithin(text.slice(0, marked)).length <= MOST_WORDS) return marked
  if (words <= MOST_WORDS_UNMARKED && !/[?]$/.test(text)) return text.length
  return endOfNames(text, salutation)
}

/** "Dana," or "Dana –" alone in the first line, or "Dana" alone where it is one of `names`. */
function isNameAlone(text: string, names: ReadonlySet<string>): boolean {
  const words = wordsWithin(text)
  if (words.length === 0 || words.length > 4) return false
  if (!/^[\p{L}\p{M}.'’ -]+[,:–—-]?$/u.test(text)) return false
  if (/\b(?:thank|thanks|subject|re|regards|best)\b/i.test(text)) return false
  if (words.some(({ low }) => names.has(low))) return true
  return /[,:–—-]$/.test(text) && words.every((word) => isCapitalised(word.text))
}

/**
 * The greeting in the first line of a letter; null where it has none. `names` are those of
 * everybody known, in lower case, word by word.
 */
export function greetingIn(first: Line, names: ReadonlySet<string>): GreetingLine | null {
  const salutation = first.text.match(SALUTATION)?.[0].length
  if (salutation === undefined) {
    if (!isNameAlone(first.text, names)) return null
    return { ...first, addressed: wordsWithin(first.text, first.start) }
  }
  const text = first.text.slice(0, lengthOf(first.text, salutation)).trimEnd()
  return {
    text,
    start: first.start,
    end: first.start + text.length,
    addressed: wordsWithin(text.slice(salutation), first.start + salutation)
  }
}
