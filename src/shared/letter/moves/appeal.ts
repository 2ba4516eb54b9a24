import type { Clause } from '../clause'
import { line, type Sentence } from '../piece'
import { type Choice, complement, type Wording, worded } from './move'

const MOST: readonly Wording<Clause>[] = [
  (clause) => line`What appeals to me most is ${complement(clause)}.`,
  (clause) => line`What draws me to it most is ${complement(clause)}.`,
  (clause) => line`The part that appeals to me most is ${complement(clause)}.`,
  (clause) => line`The biggest draw for me is ${complement(clause)}.`,
  (clause) => line`Above all, what attracts me is ${complement(clause)}.`,
  (clause) => line`If I had to name one reason, it would be ${complement(clause)}.`
]

const ALSO: readonly Wording<Clause>[] = [
  (clause) => line`Another thing that appeals to me is ${complement(clause)}.`,
  (clause) => line`What I also like is ${complement(clause)}.`,
  (clause) => line`A further draw is ${complement(clause)}.`,
  (clause) => line`Just as appealing is ${complement(clause)}.`,
  (clause) => line`A second reason is ${complement(clause)}.`,
  (clause) => line`Then there is the other thing that attracts me: ${clause}.`
]

/** "I love teaching Year 5": already the user's own words for it. */
const OWN_WORDS: readonly Wording<Clause>[] = [
  (clause) => line`The reason is a simple one: ${clause}.`,
  (clause) => line`To tell you why, ${clause}.`,
  (clause) => line`Quite simply, ${clause}.`,
  (clause) => line`As for my reasons, ${clause}.`,
  (clause) => line`Let me say why: ${clause}.`,
  (clause) => line`In plain words, ${clause}.`
]

const LOOSELY: readonly Wording<Clause>[] = [
  (clause) => line`One thing appeals to me in particular: ${clause}.`,
  (clause) => line`This is what appeals to me most: ${clause}.`,
  (clause) => line`There is one thing that draws me to it most: ${clause}.`,
  (clause) => line`Let me name what appeals to me: ${clause}.`,
  (clause) => line`What attracts me, in short: ${clause}.`,
  (clause) => line`My reason for wanting it: ${clause}.`
]

/** "I love animals", but "I'd get to build the team", which is a reason like any other. */
export function isOwnWords({ form, text }: Clause): boolean {
  return (
    form === 'statement' &&
    /^I(?!['’]d\b|['’]ll\b| would\b| will\b| can\b| could\b| get\b)/.test(text)
  )
}

/** Why the role appeals to the user: their own words for it. */
export function appeal(clause: Clause, choice: Choice): Sentence {
  if (clause.form === 'loose') return worded(LOOSELY, clause, choice)
  if (isOwnWords(clause)) return worded(OWN_WORDS, clause, choice)
  return worded(choice.isFurther ? ALSO : MOST, clause, choice)
}
