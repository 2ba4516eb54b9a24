import { assembled, type Letter, type Part, within, wordsIn } from './assemble'
import type { LetterFacts } from './facts'
import { formalityOf, greeting } from './greeting'
import { distinctSentences } from './likeness'
import type { Choice } from './moves/move'
import { inFull } from './piece'
import { signature } from './signature'

/** Words of the body without greeting and signature. */
export interface Length {
  least: number
  most: number
}

/** The wording to begin with, and what must not be said again. */
export function choiceFor(facts: LetterFacts, from: number): Choice {
  return { from, taken: new Set(facts.others.flatMap(({ body }) => [...distinctSentences(body)])) }
}

/**
 * Sets the parts between greeting and signature. What is too much goes by weight; of `more`, in its
 * order, comes as much as the least length asks for.
 */
export function composed(
  facts: LetterFacts,
  parts: Part[],
  more: Part[],
  { least, most }: Length
): Letter {
  const filled = more.reduce((all, part) => (wordsIn(all) < least ? [...all, part] : all), parts)
  const fitting = within(filled, most)
  const isFormal = formalityOf(facts) === 'dear'
  const spoken = isFormal
    ? fitting.map((part) => ({ ...part, sentence: inFull(part.sentence) }))
    : fitting
  return assembled(
    greeting(facts),
    spoken,
    signature({ ...facts.profile, formality: formalityOf(facts) })
  )
}

/** A paragraph of sentences that stay in any case. */
export function paragraph(place: number, sentences: (Part['sentence'] | null)[]): Part[] {
  return sentences
    .filter((sentence) => sentence !== null)
    .map((sentence) => ({ paragraph: place, sentence, weight: Infinity }))
}
