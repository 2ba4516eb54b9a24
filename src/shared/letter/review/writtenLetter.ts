import { countWords, splitSentences, type Stretch, verbatimStretches } from '../english/text'
import type { LetterText } from './facts'
import { type GreetingLine, greetingIn } from './greetingLine'
import { filledLines, type Line } from './lines'
import { type SignatureLines, signatureIn } from './signatureLines'
import { type Word, wordsWithin } from './words'

export interface WrittenSentence extends Stretch {
  text: string
  words: Word[]
}

/** A letter taken apart, whoever wrote it. Offsets are UTF-16 and count in the body. */
export interface WrittenLetter {
  subject: string
  body: string
  greeting: GreetingLine | null
  signature: SignatureLines | null
  /** What stands between greeting and signature, and a postscript. */
  sentences: WrittenSentence[]
  /** Words without greeting and signature. */
  length: number
  /** Quotations, code, addresses and links. */
  verbatim: Stretch[]
}

const BULLET = /^(?:[-*•·–—▪◦]|\(?\d{1,2}[.)])\s+/

/** Stretches that no sentence reaches beyond: paragraphs, and the items of a list. */
function paragraphs(body: string, lines: Line[]): Stretch[] {
  const found: Stretch[] = []
  for (const line of lines) {
    const last = found.at(-1)
    const gap = last ? body.slice(last.end, line.start) : ''
    const isNew = /\n\s*\n|\r\s*\r|\u2029/.test(gap.replaceAll('\r\n', '\n'))
    if (last && !isNew && !BULLET.test(line.text)) last.end = line.end
    else found.push({ start: line.start, end: line.end })
  }
  return found
}

function sentencesIn(body: string, { start, end }: Stretch): WrittenSentence[] {
  let from = start
  return splitSentences(body.slice(start, end)).map((text) => {
    const at = body.indexOf(text, from)
    from = at + text.length
    return { text, start: at, end: from, words: wordsWithin(text, at) }
  })
}

function namesOf(people: readonly { name: string }[]): Set<string> {
  return new Set(people.flatMap(({ name }) => wordsWithin(name).map(({ low }) => low)))
}

/** What of the lines is neither greeting nor signature. */
function mainLines(lines: Line[], body: string, without: (Stretch | null)[]): Line[] {
  return without.reduce((kept, part) => {
    if (part === null) return kept
    return kept.flatMap((line) => {
      const before = { start: line.start, end: Math.min(line.end, part.start) }
      const after = { start: Math.max(line.start, part.end), end: line.end }
      return [before, after].flatMap(({ start, end }) => {
        const raw = body.slice(start, Math.max(start, end))
        const text = raw.trim()
        const at = start + raw.indexOf(text)
        return text === '' ? [] : [{ text, start: at, end: at + text.length }]
      })
    })
  }, lines)
}

/** Who may be greeted, and who signs. */
interface Names {
  recipient: { name: string } | null
  people: readonly { name: string }[]
  profile: { name: string }
}

export function writtenLetter({ subject, body }: LetterText, facts: Names): WrittenLetter {
  const lines = filledLines(body)
  const [first] = lines
  const known = facts.recipient ? [facts.recipient, ...facts.people] : facts.people
  const greeting = first ? greetingIn(first, namesOf(known)) : null
  const behind = mainLines(lines, body, [greeting])
  const signature = signatureIn(behind, namesOf([facts.profile]))
  const main = mainLines(behind, body, [signature])
  const sentences = paragraphs(body, main).flatMap((part) => sentencesIn(body, part))
  return {
    subject,
    body,
    greeting,
    signature,
    sentences,
    length: sentences.reduce((sum, { text }) => sum + countWords(text), 0),
    verbatim: verbatimStretches(body)
  }
}
