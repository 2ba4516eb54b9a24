import type { Clause } from '../clause'
import { line, type Sentence } from '../piece'
import { type Choice, complement, type Wording, worded } from './move'
import { isDeed } from './thanks'

const BRING: readonly Wording<Clause>[] = [
  (clause) => line`What I'd bring to the role is ${clause}.`,
  (clause) => line`To your team I'd bring ${clause}.`,
  (clause) => line`What I can offer that others may not is ${clause}.`,
  (clause) => line`I'd come to this role with ${clause}.`,
  (clause) => line`What I'd hope to add is ${clause}.`,
  (clause) => line`Something I'd bring with me is ${clause}.`
]

/** "knowing both sides": nobody brings it, but it can set one apart. */
const BEING: readonly Wording<Clause>[] = [
  (clause) => line`What may set me apart is ${clause}.`,
  (clause) => line`One advantage I'd bring is ${clause}.`,
  (clause) => line`What I can offer that others may not is ${clause}.`,
  (clause) => line`Perhaps the most useful thing about me is ${clause}.`,
  (clause) => line`What I'd add to the team is ${clause}.`,
  (clause) => line`What I'd bring to the role is ${clause}.`
]

const BECAUSE: readonly Wording<Clause>[] = [
  (clause) => line`What may set me apart is ${complement(clause)}.`,
  (clause) => line`One advantage I'd bring is ${complement(clause)}.`,
  (clause) => line`What I can offer that others may not is this: ${clause}.`,
  (clause) => line`It may be of use to your team that ${clause}.`,
  (clause) => line`What I'd bring to the role is this: ${clause}.`,
  (clause) => line`Perhaps the most useful thing about me is ${complement(clause)}.`
]

const LOOSELY: readonly Wording<Clause>[] = [
  (clause) => line`What I'd bring, in a few words: ${clause}.`,
  (clause) => line`What I can offer that others may not: ${clause}.`,
  (clause) => line`If I may name what I'd add to your team: ${clause}.`,
  (clause) => line`There is one thing I'd bring with me: ${clause}.`,
  (clause) => line`To this role I'd bring one thing above all: ${clause}.`,
  (clause) => line`Here is what I'd hope to add: ${clause}.`
]

/** What the user would bring that others may not. */
export function value(clause: Clause, choice: Choice): Sentence {
  if (clause.form === 'loose') return worded(LOOSELY, clause, choice)
  if (clause.form !== 'phrase') return worded(BECAUSE, clause, choice)
  const isBeing = isDeed(clause) || /^(?:not|never|always)\s+\p{Ll}+ing\b/u.test(clause.text)
  return worded(isBeing ? BEING : BRING, clause, choice)
}
