import type { Clause } from '../clause'
import { line, type Sentence } from '../piece'
import { type Choice, complement, type Wording, worded } from './move'

const MISSED: readonly Wording<Clause>[] = [
  (clause) => line`One thing I didn't get to mention is ${complement(clause)}.`,
  (clause) => line`What I didn't get to say when we spoke is ${complement(clause)}.`,
  (clause) => line`A point I'd still like to add is ${complement(clause)}.`,
  (clause) => line`Something that did not come up is ${complement(clause)}.`,
  (clause) => line`What I'd add to our conversation is ${complement(clause)}.`,
  (clause) => line`Still missing from what I told you is ${complement(clause)}.`
]

const BRIEFLY: readonly Wording<Clause>[] = [
  (clause) => line`One thing I didn't get to mention: ${clause}.`,
  (clause) => line`Let me add one thing that did not come up: ${clause}.`,
  (clause) => line`There is a point I'd still like to add: ${clause}.`,
  (clause) => line`Something I left out when we spoke: ${clause}.`,
  (clause) => line`I'd like to add one thing to our conversation: ${clause}.`,
  (clause) => line`Here is one more point that I left unsaid: ${clause}.`
]

/** Adds what the user did not get to say. */
export function missedPoint(clause: Clause, choice: Choice): Sentence {
  return worded(clause.form === 'loose' ? BRIEFLY : MISSED, clause, choice)
}
