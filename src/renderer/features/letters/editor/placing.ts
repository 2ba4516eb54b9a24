import { splitSentences } from '@shared/letter/english/text'
import type { Stretch } from './stretches'

/** What takes the place of white space at one place of a letter, so that a sentence stands there. */
export interface Placing {
  /** What is replaced: white space alone, often nothing. */
  from: number
  to: number
  /** The sentence with what belongs before and behind it. */
  text: string
  /** Where the sentence itself begins and ends then. */
  start: number
  end: number
}

/** Longer lines are no letter's; nobody is told about their sentences. */
const LONGEST_LINE = 20_000

const ENDS = /[.!?…:][”"’')\]]*$/u

/**
 * Where a sentence is set that is wanted at `at`: never inside another sentence, but behind it, with
 * a space or as a paragraph of its own; never into the greeting or the signature.
 */
export function placed(body: string, at: number, sentence: string): Placing {
  const line = lineAt(body, at)
  const text = body.slice(line.start, line.end)
  if (text.trim() === '') return ownParagraph(body, line.start, sentence)
  const signature = signatureStart(body)
  if (line.start >= signature) return ownParagraph(body, signature, sentence)
  const boundary = boundaryNear(body, line, at)
  const before = body.slice(line.start, boundary).trim()
  if (before === '') return among(body, boundary, sentence, { before: '', behind: ' ' })
  if (!ENDS.test(before)) return ownParagraph(body, line.end, sentence)
  const isLast = body.slice(boundary, line.end).trim() === ''
  return among(body, boundary, sentence, { before: ' ', behind: isLast ? '' : ' ' })
}

/** Where what is to be said goes on, when nobody has set the caret: before the signature. */
export function endOfText(body: string): number {
  return body.slice(0, signatureStart(body)).trimEnd().length
}

/** The sentence at a place, or null between sentences and in very long lines. */
export function sentenceAt(body: string, at: number): Stretch | null {
  const line = lineAt(body, at)
  return sentencesOf(body, line).find(({ start, end }) => start <= at && at <= end) ?? null
}

function lineAt(body: string, at: number): Stretch {
  const start = body.lastIndexOf('\n', at - 1) + 1
  const end = body.indexOf('\n', at)
  return { start: at === 0 ? 0 : start, end: end === -1 ? body.length : end }
}

function sentencesOf(body: string, { start, end }: Stretch): Stretch[] {
  if (end - start > LONGEST_LINE) return []
  let from = start
  return splitSentences(body.slice(start, end)).map((text) => {
    const at = body.indexOf(text, from)
    from = at + text.length
    return { start: at, end: from }
  })
}

/** The end of the sentence that holds `at`, or the beginning of the line before its first one. */
function boundaryNear(body: string, line: Stretch, at: number): number {
  const sentences = sentencesOf(body, line)
  const first = sentences[0]
  if (first && at <= first.start) return first.start
  return sentences.findLast(({ start }) => start < at)?.end ?? line.end
}

/** Where the last paragraph begins, if it is a valediction and names rather than sentences. */
function signatureStart(body: string): number {
  const end = body.trimEnd().length
  const blank = [...body.slice(0, end).matchAll(/\n[^\S\n]*\n/g)].at(-1)
  if (!blank) return Infinity
  const start = blank.index + blank[0].length
  const lines = body.slice(start, end).split('\n')
  return lines.length <= 6 && !lines.some((line) => ENDS.test(line.trim())) ? start : Infinity
}

function among(
  body: string,
  at: number,
  sentence: string,
  { before, behind }: { before: string; behind: string }
): Placing {
  const spaces = body.slice(at).match(/^[^\S\n]*/)?.[0].length ?? 0
  const isAtStart = before === ''
  const from = at
  const to = isAtStart ? at : at + spaces
  const start = from + before.length
  return { from, to, text: before + sentence + behind, start, end: start + sentence.length }
}

function ownParagraph(body: string, at: number, sentence: string): Placing {
  const from = body.slice(0, at).trimEnd().length
  const to = at + (body.slice(at).match(/^\s*/)?.[0].length ?? 0)
  const before = from === 0 ? '' : '\n\n'
  const behind = to === body.length ? '' : '\n\n'
  const start = from + before.length
  return { from, to, text: before + sentence + behind, start, end: start + sentence.length }
}
