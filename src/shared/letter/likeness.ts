import { splitSentences, wordsOf } from './english/text'
import { isFunctionWord } from './english/words'

/** A formula is a sentence of at most this many words; only formulas may come twice in a panel. */
const FORMULA_WORDS = 7

/** Likeness above which two letters of a panel read like copies. */
export const TOO_ALIKE = 0.35

function lowWords(text: string): string[] {
  return wordsOf(text.replaceAll('’', "'")).map((word) => word.toLowerCase())
}

/** The sentences of a body that are no formula, as words only, so that punctuation does not hide them. */
export function distinctSentences(body: string): Set<string> {
  const sentences = body.split(/\n+/).flatMap(splitSentences).map(lowWords)
  return new Set(
    sentences.filter((words) => words.length > FORMULA_WORDS).map((words) => words.join(' '))
  )
}

/** Greeting and signature left out: the paragraphs between the first and the last. */
function core(body: string): string {
  return body
    .split(/\n{2,}/)
    .slice(1, -1)
    .join(' ')
}

function triples(body: string): Set<string> {
  const words = lowWords(core(body))
  return new Set(words.slice(2).map((word, at) => `${words[at]} ${words[at + 1]} ${word}`))
}

/** Jaccard likeness of two bodies over word triples, 0 to 1. */
export function likeness(one: string, other: string): number {
  const [a, b] = [triples(one), triples(other)]
  const both = [...a].filter((triple) => b.has(triple)).length
  return both === 0 ? 0 : both / (a.size + b.size - both)
}

/** Whether most of a note's content words stand in a letter. */
export function isUsedIn(noteText: string, body: string): boolean {
  const content = lowWords(noteText).filter((word) => word.length > 3 && !isFunctionWord(word))
  const present = new Set(lowWords(body))
  const found = content.filter((word) => present.has(word)).length
  return content.length > 0 && found / content.length >= 0.7
}
