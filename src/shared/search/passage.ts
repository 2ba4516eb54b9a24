import { marked, marksOf, type MarkedText } from './marks'
import type { AskedWord } from './words'

/** So much of a text is shown in a row, in characters; what is found stands in its first part. */
const LONGEST = 110
const SEEN = 60
const BEFORE = 30

/** How much of a long text is looked through at once; a find may begin in what was looked through. */
const STEP = 4_000
const OVERLAP = 200

const ELLIPSIS = '…'

/**
 * The sentence or line in which the first of the words stands, cut to what fits in a row; the text's
 * beginning where none does.
 */
export function passageOf(text: string, words: readonly AskedWord[]): MarkedText {
  const found = firstMark(text, words) ?? [0, 0]
  const from = sentenceStart(text, found[0])
  const to = sentenceEnd(text, Math.max(found[1], from))
  const isSeen = found[1] - from <= SEEN
  if (isSeen && to - from <= LONGEST) return marked(inOneLine(text.slice(from, to)), words)
  const cutFrom = isSeen ? from : wordStart(text, found[0] - BEFORE)
  const cutTo = Math.min(to, Math.max(cutFrom + LONGEST, found[1]))
  const cut = inOneLine(text.slice(cutFrom, wholeSign(text, cutTo)))
  return marked(
    `${cutFrom > from ? `${ELLIPSIS} ` : ''}${cut}${cutTo < to ? ` ${ELLIPSIS}` : ''}`,
    words
  )
}

function firstMark(text: string, words: readonly AskedWord[]): readonly [number, number] | null {
  for (let from = 0; from < text.length; from += STEP) {
    const start = Math.max(0, from - OVERLAP)
    const [mark] = marksOf(text.slice(start, from + STEP), words)
    if (mark !== undefined) return [start + mark[0], start + mark[1]]
  }
  return null
}

function sentenceStart(text: string, at: number): number {
  const before = text.slice(Math.max(0, at - 2 * LONGEST), at)
  const cut = Math.max(...[...before.matchAll(/[.!?。！？]\s+|\n\s*|[。！？]/gu)].map(endOf), 0)
  return at - before.length + cut
}

function endOf(match: RegExpExecArray): number {
  return match.index + match[0].length
}

function sentenceEnd(text: string, at: number): number {
  const after = text.slice(at, at + 2 * LONGEST)
  const end = /[.!?](?=\s|$)|[。！？]|(?=\n)/u.exec(after)
  return end === null ? Math.min(text.length, at + 2 * LONGEST) : at + endOf(end)
}

/** Forward to where a word begins, but not so far that nothing stands before the find. */
function wordStart(text: string, at: number): number {
  const space = text.slice(at, at + BEFORE - 1).search(/\s/u)
  return space < 0 ? wholeSign(text, at) : at + space + 1
}

/** Never between the two halves of one sign. */
function wholeSign(text: string, at: number): number {
  return /[\udc00-\udfff]/.test(text.charAt(at)) ? at + 1 : at
}

function inOneLine(text: string): string {
  return text.replace(/\s+/gu, ' ').trim()
}
