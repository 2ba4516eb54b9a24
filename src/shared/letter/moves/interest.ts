import type { Clause } from '../clause'
import { line, plain, type Sentence } from '../piece'
import { type Choice, complement, type Wording, worded } from './move'

/** `place` as in "the role at Larkfield": the opening has given the role its full name. */
const IN_ROLE: readonly Wording<string>[] = [
  (place) => line`After our conversation, I remain very interested in ${place}.`,
  (place) => line`My interest in ${place} is real, and I'd welcome the chance to take it on.`,
  (place) => line`To say it plainly, ${place} is one that I'd like to take on.`,
  (place) =>
    line`Having talked it through with you, I'd like to be considered further for ${place}.`,
  (place) => line`I'd like you to know that I continue to be interested in ${place}.`,
  (place) => line`Speaking with you about it confirmed my interest in ${place}.`
]

/** For letters with much else to say. */
const IN_ROLE_BRIEFLY: readonly Wording<string>[] = [
  (place) => line`I remain very interested in ${place}.`,
  (place) => line`My interest in ${place} is as strong as before.`,
  (place) => line`To say it plainly, I'd like to take on ${place}.`,
  (place) => line`I'd like to be considered further for ${place}.`,
  (place) => line`I continue to be interested in ${place}.`,
  (place) => line`Speaking with you confirmed my interest in ${place}.`
]

const APPEALS: readonly Wording<Clause>[] = [
  (clause) => line`What appeals to me most is ${complement(clause)}.`,
  (clause) => line`The part that appeals to me most is ${complement(clause)}.`,
  (clause) => line`If I had to name what appeals to me most, it would be ${complement(clause)}.`,
  (clause) => line`What draws me to it most is ${complement(clause)}.`,
  (clause) => line`The strongest draw for me is ${complement(clause)}.`,
  (clause) => line`Above all, what appeals to me is ${complement(clause)}.`
]

const MY_REASON: readonly Wording<Clause>[] = [
  (clause) => line`To give you my reason, ${clause}.`,
  (clause) => line`My reason is a simple one: ${clause}.`,
  (clause) => line`To put it in my own words, ${clause}.`,
  (clause) => line`Let me say why: ${clause}.`,
  (clause) => line`As for what appeals to me, ${clause}.`,
  (clause) => line`The reason is easily told: ${clause}.`
]

const APPEALING: readonly Wording<Clause>[] = [
  (clause) => line`One thing appeals to me in particular: ${clause}.`,
  (clause) => line`In a few words, this is what appeals to me most: ${clause}.`,
  (clause) => line`There is one thing that draws me to it most: ${clause}.`,
  (clause) => line`Let me name what appeals to me: ${clause}.`,
  (clause) => line`The strongest draw for me can be said briefly: ${clause}.`,
  (clause) => line`What appeals to me most, in short: ${clause}.`
]

export function interest(place: string, isBrief: boolean, choice: Choice): Sentence {
  return worded(isBrief ? IN_ROLE_BRIEFLY : IN_ROLE, place, choice)
}

export function appeal(clause: Clause, choice: Choice): Sentence {
  if (clause.form === 'loose') return worded(APPEALING, clause, choice)
  const isMine = clause.form === 'statement' && /^I\b/.test(plain([clause]))
  return worded(isMine ? MY_REASON : APPEALS, clause, choice)
}
