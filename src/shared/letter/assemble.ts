import { countWords } from './english/text'
import type { Id } from './facts'
import { plain, type Sentence } from './piece'

/** A sentence with its place in the letter. */
export interface Part {
  paragraph: number
  sentence: Sentence
  /** What goes first when the letter is too long: the smallest. Infinity stays in any case. */
  weight: number
}

export interface Source {
  note: Id
  /** UTF-16 offsets into the body, end exclusive. */
  start: number
  end: number
}

export interface Letter {
  body: string
  /** Words without greeting and signature. */
  words: number
  sources: Source[]
}

export function wordsIn(parts: Part[]): number {
  return parts.reduce((sum, { sentence }) => sum + countWords(plain(sentence)), 0)
}

/** Leaves out the least important sentences until the letter has at most `most` words. */
export function within(parts: Part[], most: number): Part[] {
  if (wordsIn(parts) <= most) return parts
  const least = Math.min(...parts.map(({ weight }) => weight))
  if (least === Infinity) return parts
  const last = parts.findLastIndex(({ weight }) => weight === least)
  return within(parts.toSpliced(last, 1), most)
}

/** Sets the sentences in paragraphs between greeting and signature, and keeps where notes went. */
export function assembled(greeting: string, parts: Part[], signature: string): Letter {
  const sources: Source[] = []
  const places = [...new Set(parts.map(({ paragraph }) => paragraph))].sort((a, b) => a - b)
  let body = greeting
  for (const place of places) {
    const sentences = parts.filter(({ paragraph }) => paragraph === place)
    sentences.forEach(({ sentence }, at) => {
      body += at === 0 ? '\n\n' : ' '
      for (const { text, note } of sentence) {
        if (note !== null)
          sources.push({ note, start: body.length, end: body.length + text.length })
        body += text
      }
    })
  }
  return { body: `${body}\n\n${signature}`, words: wordsIn(parts), sources }
}
