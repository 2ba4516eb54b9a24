import type { Clause } from '../clause'
import { line, type Sentence } from '../piece'
import { type Choice, complement, type Wording, worded } from './move'

const BRING: readonly Wording<Clause>[] = [
  (clause) => line`What I'd bring is ${clause}.`,
  (clause) => line`The particular thing I'd bring is ${clause}.`,
  (clause) => line`To this role I'd bring ${clause}.`,
  (clause) => line`What I can offer that others may not is ${clause}.`,
  (clause) => line`What I'd hope to add is ${clause}.`,
  (clause) => line`Something that I'd bring with me is ${clause}.`
]

const BECAUSE: readonly Wording<Clause>[] = [
  (clause) => line`What may set me apart is ${complement(clause)}.`,
  (clause) => line`What I'd hope to add is ${complement(clause)}.`,
  (clause) => line`What I can offer that others may not is this: ${clause}.`,
  (clause) => line`My particular contribution would rest on one thing: ${clause}.`,
  (clause) => line`What I'd bring comes down to this: ${clause}.`,
  (clause) => line`There is something that others may not offer: ${clause}.`
]

const BRIEFLY: readonly Wording<Clause>[] = [
  (clause) => line`What I'd bring, in a few words: ${clause}.`,
  (clause) => line`What I can offer that others may not is this: ${clause}.`,
  (clause) => line`If I may name what I'd add to your team: ${clause}.`,
  (clause) => line`My particular contribution can be said briefly: ${clause}.`,
  (clause) => line`To this role I'd bring one thing above all: ${clause}.`,
  (clause) => line`There is something that I'd bring with me: ${clause}.`
]

/** What the user would bring that others may not. */
export function value(clause: Clause, choice: Choice): Sentence {
  if (clause.form === 'loose') return worded(BRIEFLY, clause, choice)
  return worded(clause.form === 'phrase' ? BRING : BECAUSE, clause, choice)
}
