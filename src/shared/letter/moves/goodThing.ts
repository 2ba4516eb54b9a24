import type { Clause } from '../clause'
import { line, type Sentence } from '../piece'
import { type Choice, type Wording, worded } from './move'
import { isDeed } from './thanks'

const TALKED: readonly Wording<Clause>[] = [
  (c) => line`I'll remember our conversation about ${c}.`,
  (c) => line`I took a good deal from our conversation about ${c}.`,
  (c) => line`It was good to talk with you about ${c}.`,
  (c) => line`What I'll keep is our conversation about ${c}.`,
  (c) => line`I was grateful for the chance to talk about ${c}.`,
  (c) => line`I have learned something from our talk about ${c}.`
]

const TOLD: readonly Wording<Clause>[] = [
  (c) => line`It was good to learn that ${c}.`,
  (c) => line`I'll remember you telling me that ${c}.`,
  (c) => line`One thing I'll remember is that ${c}.`,
  (c) => line`What I'll keep from our conversation is that ${c}.`,
  (c) => line`I learned from you that ${c}.`,
  (c) => line`From our conversation I'll keep in mind that ${c}.`
]

const THANKFUL: readonly Wording<Clause>[] = [
  (c) => line`I'm still grateful for ${c}.`,
  (c) => line`Thank you once more for ${c}.`,
  (c) => line`I have not forgotten to be grateful for ${c}.`,
  (c) => line`I'd also like to thank you again for ${c}.`,
  (c) => line`My thanks, too, for ${c}.`,
  (c) => line`I remain grateful for ${c}.`
]

const THANKFUL_FOR_DOING: readonly Wording<Clause>[] = [
  (c) => line`Thank you once more for ${c}.`,
  (c) => line`I'd also like to thank you again for ${c}.`,
  (c) => line`My thanks, too, for ${c}.`,
  (c) => line`Let me thank you again for ${c}.`,
  (c) => line`I want to thank you once more for ${c}.`,
  (c) => line`Thank you again, too, for ${c}.`
]

const THANKFUL_THAT: readonly Wording<Clause>[] = [
  (c) => line`I'm still grateful that ${c}.`,
  (c) => line`It was a real help that ${c}.`,
  (c) => line`I appreciated that ${c}.`,
  (c) => line`I remain grateful that ${c}.`,
  (c) => line`I won't forget that ${c}.`,
  (c) => line`It was good of you, and I remember it, that ${c}.`
]

const APPEALED: readonly Wording<Clause>[] = [
  (c) => line`What appealed to me most was ${c}.`,
  (c) => line`The part that drew me most was ${c}.`,
  (c) => line`What I liked most about the role was ${c}.`,
  (c) => line`The biggest draw for me was ${c}.`,
  (c) => line`What attracted me above all was ${c}.`,
  (c) => line`Of all I heard, what appealed to me most was ${c}.`
]

/** One true, specific good thing, about the conversation or the company; null where it fits none. */
export function goodThing(
  of: 'thanks' | 'discussed' | 'shared' | 'excited',
  clause: Clause,
  choice: Choice
): Sentence | null {
  const isNominal = clause.form === 'phrase' || clause.form === 'how'
  const isStatement = clause.form === 'statement'
  if (of === 'thanks') {
    if (clause.form === 'phrase')
      return worded(isDeed(clause) ? THANKFUL_FOR_DOING : THANKFUL, clause, choice)
    return isStatement ? worded(THANKFUL_THAT, clause, choice) : null
  }
  if (of === 'excited') return isNominal ? worded(APPEALED, clause, choice) : null
  if (isNominal) return worded(TALKED, clause, choice)
  return isStatement ? worded(TOLD, clause, choice) : null
}
