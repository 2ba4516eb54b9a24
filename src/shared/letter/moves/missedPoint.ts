import type { Clause } from '../clause'
import { line, type Sentence } from '../piece'
import { type Choice, complement, type Wording, worded } from './move'

const MISSED: readonly Wording<Clause>[] = [
  (clause) => line`One thing I didn't get to mention is ${complement(clause)}.`,
  (clause) => line`I'd like to add something that did not come up: ${clause}.`,
  (clause) => line`What I didn't get to say when we spoke is ${complement(clause)}.`,
  (clause) => line`Something I should have mentioned is ${complement(clause)}.`,
  (clause) => line`There is one thing I left out: ${clause}.`,
  (clause) => line`A point that did not come up is ${complement(clause)}.`
]

const LOOSELY: readonly Wording<Clause>[] = [
  (clause) => line`One thing I didn't get to mention: ${clause}.`,
  (clause) => line`Let me add one thing that did not come up: ${clause}.`,
  (clause) => line`There is a point I'd still like to add: ${clause}.`,
  (clause) => line`Something I left out when we spoke: ${clause}.`,
  (clause) => line`I'd like to add one thing to our conversation: ${clause}.`,
  (clause) => line`Here is a point that I left unsaid: ${clause}.`
]

/** Adds what the user did not get to say. */
export function missedPoint(clause: Clause, choice: Choice): Sentence {
  return worded(clause.form === 'loose' ? LOOSELY : MISSED, clause, choice)
}
