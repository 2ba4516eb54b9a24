import { comparable, hasSigns, isInWord, spellingsOf, type AskedWord } from './words'

/** From where to where, exclusive, in UTF-16 units. */
export type Mark = readonly [from: number, to: number]

/** A text with what was asked for in it: in order, not overlapping. */
export interface MarkedText {
  text: string
  marks: Mark[]
}

/** A text as it is compared, and where each of its units comes from. */
interface Compared {
  text: string
  /** Where the sign begins and ends that became this unit. Null where nothing moved. */
  origin: { from: number[]; to: number[] } | null
}

const PLAIN_TEXT = /^[\u0000-\u007f]*$/

export function marked(text: string, words: readonly AskedWord[]): MarkedText {
  return { text, marks: marksOf(text, words) }
}

/** Every place at which one of the words stands, whichever way it is written. */
export function marksOf(text: string, words: readonly AskedWord[]): Mark[] {
  const ways = PLAIN_TEXT.test(text)
    ? [{ text: text.toLowerCase(), origin: null }]
    : [inSpelling(text, 'plain'), inSpelling(text, 'other')]
  const marks = words.flatMap((word) => {
    const wanted = new Set(spellingsOf(word.text).map(comparableWord))
    return ways.flatMap((way) => [...wanted].flatMap((one) => places(way, one, word.isOpen)))
  })
  return joined(marks)
}

/** Whether each of the words stands in at least one of the texts. */
export function holdAll(texts: readonly string[], words: readonly AskedWord[]): boolean {
  return words.every((word) => texts.some((text) => marksOf(text, [word]).length > 0))
}

function comparableWord(word: string): string {
  return [...word].map((sign) => comparable(sign, 'plain')).join('')
}

function inSpelling(text: string, spelling: 'plain' | 'other'): Compared {
  const from: number[] = []
  const to: number[] = []
  let result = ''
  let at = 0
  for (const sign of text) {
    const becomes = comparable(sign, spelling)
    for (let unit = 0; unit < becomes.length; unit += 1) {
      from.push(at)
      to.push(at + sign.length)
    }
    at += sign.length
    // An accent that stands alone belongs to the letter before it.
    if (becomes === '' && to.length > 0) to[to.length - 1] = at
    result += becomes
  }
  return { text: result, origin: { from, to } }
}

function places({ text, origin }: Compared, word: string, isOpen: boolean): Mark[] {
  const marks: Mark[] = []
  if (word === '') return marks
  const isWhole = !hasSigns(word)
  for (let at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + 1)) {
    const end = at + word.length
    const isApart =
      !isWhole || (!isInWord(signBefore(text, at)) && (isOpen || !isInWord(signAt(text, end))))
    if (isApart) marks.push([origin?.from[at] ?? at, origin?.to[end - 1] ?? end])
  }
  return marks
}

function signAt(text: string, at: number): string {
  return at < text.length ? String.fromCodePoint(text.codePointAt(at) ?? 0) : ''
}

function signBefore(text: string, at: number): string {
  const isPair = at > 1 && /[\udc00-\udfff]/.test(text.charAt(at - 1))
  return isPair ? text.slice(at - 2, at) : text.slice(Math.max(0, at - 1), at)
}

function joined(marks: Mark[]): Mark[] {
  const result: Mark[] = []
  for (const [from, to] of marks.toSorted((a, b) => a[0] - b[0] || a[1] - b[1])) {
    const last = result.at(-1)
    if (last === undefined || from > last[1]) result.push([from, to])
    else if (to > last[1]) result[result.length - 1] = [last[0], to]
  }
  return result
}
