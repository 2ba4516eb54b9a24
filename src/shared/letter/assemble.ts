import { countWords } from './english/text'
import type { Id } from './facts'
import type { MoveName } from './moves/names'
import { plain, type Sentence } from './piece'

/** A sentence with its place in the letter. */
export interface Part {
  paragraph: number
  sentence: Sentence
  /** What it does; null for text that the user set into a template. */
  move: MoveName | null
  /** Whether it builds on an earlier sentence of the same move: "You also mentioned …". */
  isFurther: boolean
  /** What goes first when the letter is too long: the smallest. Infinity stays in any case. */
  weight: number
}

export interface Source {
  note: Id
  /** UTF-16 offsets into the body, end exclusive. */
  start: number
  end: number
}

/** A sentence by what it does and what it says. */
export interface Said {
  move: MoveName
  /** The notes that it is made of; none where it says a date or a formula. */
  notes: Id[]
  /** Whether it builds on an earlier sentence of the same move: "You also mentioned …". */
  isFurther?: boolean
}

/** Where a sentence stands: UTF-16 offsets into the body, end exclusive. */
export interface PlacedSentence extends Said {
  start: number
  end: number
}

export interface Letter {
  body: string
  /** Words without greeting and signature. */
  words: number
  sources: Source[]
  sentences: PlacedSentence[]
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

export function notesIn(sentence: Sentence): Id[] {
  return [...new Set(sentence.flatMap(({ note }) => (note === null ? [] : [note])))]
}

/** Where the words of notes stand in a sentence that begins at `from`. */
export function sourcesIn(sentence: Sentence, from: number): Source[] {
  let at = from
  return sentence.flatMap(({ text, note }) => {
    const start = at
    at += text.length
    return note === null ? [] : [{ note, start, end: at }]
  })
}

/** Sets the sentences in paragraphs between greeting and signature, and keeps where notes went. */
export function assembled(greeting: string, parts: Part[], signature: string): Letter {
  const sources: Source[] = []
  const placed: PlacedSentence[] = []
  const places = [...new Set(parts.map(({ paragraph }) => paragraph))].sort((a, b) => a - b)
  let body = greeting
  for (const place of places) {
    const ofParagraph = parts.filter(({ paragraph }) => paragraph === place)
    ofParagraph.forEach(({ sentence, move, isFurther }, at) => {
      body += at === 0 ? '\n\n' : ' '
      const start = body.length
      sources.push(...sourcesIn(sentence, start))
      body += plain(sentence)
      if (move !== null)
        placed.push({ move, notes: notesIn(sentence), isFurther, start, end: body.length })
    })
  }
  return { body: `${body}\n\n${signature}`, words: wordsIn(parts), sources, sentences: placed }
}
