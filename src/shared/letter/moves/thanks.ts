import type { Clause } from '../clause'
import { isGerund } from '../english/verbs'
import { line, type Sentence } from '../piece'
import { type Choice, type Wording, worded } from './move'

/** What the interview was for and when: "the Rota Planner role at Larkfield", " on Monday" or "". */
export interface Occasion {
  role: string
  on: string
}

const FOR_TIME: readonly Wording<Occasion>[] = [
  ({ role, on }) => line`Thank you for taking the time to speak with me${on} about ${role}.`,
  ({ role, on }) => line`Thank you for our conversation${on} about ${role}.`,
  ({ role, on }) => line`Many thanks for the time you gave me${on} to talk about ${role}.`,
  ({ role, on }) => line`I'd like to thank you for interviewing me${on} for ${role}.`,
  ({ role, on }) => line`Thank you for making time${on} to talk with me about ${role}.`,
  ({ role, on }) => line`Thank you very much for your time${on} and for talking about ${role}.`
]

const THAT_THEY: readonly Wording<Clause>[] = [
  (clause) => line`I'm especially grateful that ${clause}.`,
  (clause) => line`In particular, I appreciate that ${clause}.`,
  (clause) => line`It was a real help that ${clause}.`,
  (clause) => line`I also appreciate that ${clause}.`,
  (clause) => line`Above all, I'm grateful that ${clause}.`,
  (clause) => line`I was grateful that ${clause}.`
]

/** "walking me through it": what they did, so that only thanks can stand before it. */
const FOR_DOING: readonly Wording<Clause>[] = [
  (clause) => line`Thank you, too, for ${clause}.`,
  (clause) => line`I'd also like to thank you for ${clause}.`,
  (clause) => line`Thank you in particular for ${clause}.`,
  (clause) => line`My thanks as well for ${clause}.`,
  (clause) => line`Thanks especially for ${clause}.`,
  (clause) => line`I want to thank you, above all, for ${clause}.`
]

const FOR_WHAT: readonly Wording<Clause>[] = [
  (clause) => line`Thank you, too, for ${clause}.`,
  (clause) => line`I'm especially grateful for ${clause}.`,
  (clause) => line`Thank you in particular for ${clause}.`,
  (clause) => line`I'd also like to thank you for ${clause}.`,
  (clause) => line`I'm also grateful for ${clause}.`,
  (clause) => line`My thanks as well for ${clause}.`
]

const LOOSELY: readonly Wording<Clause>[] = [
  (clause) => line`There is one more thing I'm grateful for: ${clause}.`,
  (clause) => line`My thanks for another thing as well: ${clause}.`,
  (clause) => line`I'd also like to thank you for this: ${clause}.`,
  (clause) => line`One thing I'm especially grateful for: ${clause}.`,
  (clause) => line`Thank you, too, for one thing in particular: ${clause}.`,
  (clause) => line`Let me thank you for one more thing: ${clause}.`
]

export function thanksForTime(occasion: Occasion, choice: Choice): Sentence {
  return worded(FOR_TIME, occasion, choice)
}

/** "walking me round": of a deed one says thank you, and not that one is grateful for it. */
export function isDeed({ text }: Clause): boolean {
  return isGerund(text.split(' ')[0] ?? '')
}

/** Thanks for something that they shared or did. */
export function thanksFor(clause: Clause, choice: Choice): Sentence {
  if (clause.form === 'statement') return worded(THAT_THEY, clause, choice)
  if (clause.form !== 'phrase') return worded(LOOSELY, clause, choice)
  return worded(isDeed(clause) ? FOR_DOING : FOR_WHAT, clause, choice)
}
