import type { Clause } from '../clause'
import { line, type Sentence } from '../piece'
import { type Choice, type Wording, worded } from './move'

/** A point of another panelist, who is named. */
export interface Colleague {
  name: string
  clause: Clause
}

const TOLD_THAT: readonly Wording<Colleague>[] = [
  ({ name, clause }) => line`${name} told me that ${clause}.`,
  ({ name, clause }) => line`From ${name} I heard that ${clause}.`,
  ({ name, clause }) => line`In the same round, ${name} mentioned that ${clause}.`,
  ({ name, clause }) => line`As ${name} told me, ${clause}.`,
  ({ name, clause }) => line`It was helpful to learn from ${name} that ${clause}.`,
  ({ name, clause }) => line`I learned from ${name} that ${clause}.`
]

const EXPLAINED: readonly Wording<Colleague>[] = [
  ({ name, clause }) => line`${name} described ${clause}.`,
  ({ name, clause }) => line`From ${name} I heard ${clause}.`,
  ({ name, clause }) => line`In the same round, ${name} explained ${clause}.`,
  ({ name, clause }) => line`It was helpful to learn from ${name} ${clause}.`,
  ({ name, clause }) => line`I learned from ${name} ${clause}.`,
  ({ name, clause }) => line`When we met, ${name} described ${clause}.`
]

const DESCRIBED: readonly Wording<Colleague>[] = [
  ({ name, clause }) => line`${name} described ${clause}.`,
  ({ name, clause }) => line`From ${name} I heard about ${clause}.`,
  ({ name, clause }) => line`In the same round, ${name} spoke about ${clause}.`,
  ({ name, clause }) => line`I learned from ${name} about ${clause}.`,
  ({ name, clause }) => line`It was helpful to hear ${name} speak about ${clause}.`,
  ({ name, clause }) => line`When we met, ${name} mentioned ${clause}.`
]

const TALKED_ABOUT: readonly Wording<Colleague>[] = [
  ({ name, clause }) => line`${name} and I talked about ${clause}.`,
  ({ name, clause }) => line`With ${name} I spoke about ${clause}.`,
  ({ name, clause }) => line`In the same round, ${name} and I discussed ${clause}.`,
  ({ name, clause }) => line`I had the chance to talk with ${name} about ${clause}.`,
  ({ name, clause }) => line`It was helpful to talk with ${name} about ${clause}.`,
  ({ name, clause }) => line`When we met, ${name} and I talked about ${clause}.`
]

/** Null when the words fit no sentence that is surely right about somebody else. */
export function colleaguePoint(
  kind: 'discussed' | 'shared',
  colleague: Colleague,
  choice: Choice
): Sentence | null {
  const { form } = colleague.clause
  if (kind === 'shared' && form === 'statement') return worded(TOLD_THAT, colleague, choice)
  if (form !== 'phrase' && form !== 'how') return null
  if (kind === 'discussed') return worded(TALKED_ABOUT, colleague, choice)
  return worded(form === 'how' ? EXPLAINED : DESCRIBED, colleague, choice)
}
