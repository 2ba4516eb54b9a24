import type { CheckRange } from './check'
import { bareWord } from './companyName'
import type { Passage } from './mentions'
import { type Word, wordsWithin } from './words'
import type { WrittenLetter } from './writtenLetter'

/** A passage with its place in the letter. */
export interface Placed extends Passage {
  in: CheckRange['in']
  /** Whether a stretch lies in an address, a link, code or a quotation. */
  isVerbatim(start: number, end: number): boolean
}

/** The subject, the greeting and every sentence; not the signature, where the user's own address stands. */
export function passagesOf(letter: WrittenLetter): Placed[] {
  const { subject, greeting, sentences, verbatim } = letter
  const isVerbatim = (start: number, end: number): boolean =>
    verbatim.some((part) => start >= part.start && end <= part.end)
  const inBody = { in: 'body' as const, isTitle: false, isVerbatim }
  const passages: Placed[] = sentences.map(({ text, words, start }) => ({
    ...inBody,
    ...compared(words),
    text,
    offset: start
  }))
  if (greeting) {
    const { text, start } = greeting
    passages.unshift({ ...inBody, ...compared(wordsWithin(text, start)), text, offset: start })
  }
  const title = { in: 'subject' as const, isTitle: true, isVerbatim: () => false, offset: 0 }
  return [{ ...title, ...compared(wordsWithin(subject)), text: subject }, ...passages]
}

/** Every word of the letter, as names are compared. */
export function wordsIn(passages: readonly Placed[]): Set<string> {
  return new Set(passages.flatMap(({ bare }) => bare))
}

function compared(words: Word[]): { words: Word[]; bare: string[] } {
  return { words, bare: words.map(({ text }) => bareWord(text)) }
}
