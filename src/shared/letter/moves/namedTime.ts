import { line, type Sentence } from '../piece'
import { type Choice, type Wording, worded } from './move'

const YOURS: readonly Wording<string>[] = [
  (day) => line`You mentioned that I would hear by ${day}, and that day has now passed.`,
  (day) => line`You expected to have news by ${day}, which has now passed.`,
  (day) => line`You had expected to be in touch by ${day}, and since then I have not had news.`,
  (day) => line`The day you named for your answer, ${day}, has now gone by.`,
  (day) => line`As ${day}, the day you gave me, has passed, I thought I would ask.`,
  (day) =>
    line`You told me to expect an answer by ${day}; as that has passed, I'm getting in touch.`
]

const OTHERS: readonly Wording<{ day: string; name: string }>[] = [
  ({ day, name }) =>
    line`${name} mentioned that I would hear by ${day}, and that day has now passed.`,
  ({ day, name }) =>
    line`From ${name} I understood that there would be news by ${day}, which has now passed.`,
  ({ day, name }) =>
    line`${name} had expected an answer by ${day}, and since then I have not had news.`,
  ({ day, name }) => line`The day that ${name} named for an answer, ${day}, has now gone by.`,
  ({ day, name }) => line`As ${day}, the day ${name} gave me, has passed, I thought I would ask.`,
  ({ day, name }) =>
    line`${name} told me to expect an answer by ${day}; as that has passed, I'm getting in touch.`
]

const SOMEBODYS: readonly Wording<string>[] = [
  (day) => line`I was told that I would hear by ${day}, and that day has now passed.`,
  (day) => line`I understood that there would be news by ${day}, which has now passed.`,
  (day) => line`An answer was expected by ${day}, and since then I have not had news.`,
  (day) => line`The day that was named for an answer, ${day}, has now gone by.`,
  (day) => line`As ${day}, the day I was given, has passed, I thought I would ask.`,
  (day) => line`I was told to expect an answer by ${day}; as that has passed, I'm getting in touch.`
]

/** Whose word it was: the reader's, that of somebody with a name, or nobody's in particular. */
export type Promiser = { is: 'reader' } | { is: 'named'; name: string } | { is: 'unknown' }

/** Says, politely, that the time they named has passed; `day` as in "Friday 13 March". */
export function namedTimeHasPassed(day: string, by: Promiser, choice: Choice): Sentence {
  if (by.is === 'reader') return worded(YOURS, day, choice)
  if (by.is === 'named') return worded(OTHERS, { day, name: by.name }, choice)
  return worded(SOMEBODYS, day, choice)
}
