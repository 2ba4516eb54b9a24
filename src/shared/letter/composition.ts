import { assembled, type Letter, type Part, within, wordsIn } from './assemble'
import type { LetterFacts } from './facts'
import { formalityOf, greeting } from './greeting'
import { distinctSentences } from './likeness'
import type { Choice } from './moves/move'
import { inFull, type Sentence } from './piece'
import { signature } from './signature'
import { ownWordingsOf } from './wording/ownWordings'

/** Words of the body without greeting and signature. */
export interface Length {
  least: number
  most: number
}

/** Everybody of a panel begins at another wording. */
export function seatOf({ recipient, people }: LetterFacts): number {
  return Math.max(
    0,
    people.findIndex(({ id }) => id === recipient?.id)
  )
}

/** The wording to begin with, and what must not be said again. */
export function choiceFor(facts: LetterFacts): Choice {
  return {
    from: seatOf(facts),
    variant: facts.variant,
    taken: new Set(facts.others.flatMap(({ body }) => [...distinctSentences(body)])),
    own: ownWordingsOf(facts)
  }
}

/** In the words of this letter's formality: a letter that begins with "Dear" contracts nothing. */
export function inItsFormality(facts: LetterFacts, sentence: Sentence): Sentence {
  return formalityOf(facts) === 'dear' ? inFull(sentence) : sentence
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
  const spoken = within(filled, most).map((part) => ({
    ...part,
    sentence: inItsFormality(facts, part.sentence)
  }))
  return assembled(
    greeting(facts),
    spoken,
    signature({ ...facts.profile, formality: formalityOf(facts) })
  )
}
