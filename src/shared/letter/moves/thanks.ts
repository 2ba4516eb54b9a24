import type { Clause } from '../clause'
import { line, type Sentence } from '../piece'
import { type Choice, complement, type Wording, worded } from './move'

/** What the interview was for and when: "the Rota Planner role at Larkfield", " on Monday" or "". */
export interface Occasion {
  role: string
  on: string
}

const FOR_TIME: readonly Wording<Occasion>[] = [
  ({ role, on }) => line`Thank you for taking the time to speak with me${on} about ${role}.`,
  ({ role, on }) => line`Many thanks for the time you gave me${on} to talk about ${role}.`,
  ({ role, on }) =>
    line`Thank you for the conversation we had${on} about ${role}, and for your time.`,
  ({ role, on }) =>
    line`I appreciate the time you set aside${on} to discuss ${role}, and I thank you for it.`,
  ({ role, on }) => line`Thank you very much for interviewing me${on} for ${role}.`,
  ({ role, on }) => line`My thanks for making time${on} to interview me for ${role}.`
]

const THAT_THEY: readonly Wording<Clause>[] = [
  (clause) => line`I'm grateful ${complement(clause)}.`,
  (clause) => line`In particular, I appreciate ${complement(clause)}.`,
  (clause) => line`What I'm especially grateful for is ${complement(clause)}.`,
  (clause) => line`I appreciated it very much ${complement(clause)}.`,
  (clause) => line`Most of all, I'm grateful ${complement(clause)}.`,
  (clause) => line`One thing I'd like to thank you for in particular is ${complement(clause)}.`
]

const FOR_WHAT: readonly Wording<Clause>[] = [
  (clause) => line`Thank you, too, for ${clause}.`,
  (clause) => line`I'm also grateful for ${clause}.`,
  (clause) => line`In particular, thank you for ${clause}.`,
  (clause) => line`I'd like to add my thanks for ${clause}.`,
  (clause) => line`A special word of thanks for ${clause}.`,
  (clause) => line`Please accept my thanks for ${clause} as well.`
]

export function thanksForTime(occasion: Occasion, choice: Choice): Sentence {
  return worded(FOR_TIME, occasion, choice)
}

/** Null when the words do not surely fit a sentence of thanks. */
export function thanksFor(clause: Clause, choice: Choice): Sentence | null {
  if (clause.form === 'statement') return worded(THAT_THEY, clause, choice)
  return clause.form === 'phrase' ? worded(FOR_WHAT, clause, choice) : null
}
