import { type Choice, type Situation, type Spoken, worded } from './move'

const YOURS = [
  'You mentioned that I would hear by {day}, and that day has now passed.',
  'You expected to have news by {day}, which has now passed.',
  'You had expected to be in touch by {day}, and since then I have not had news.',
  'The day you named for your answer, {day}, has now gone by.',
  'As {day}, the day you gave me, has passed, I thought I would ask.',
  "You told me to expect an answer by {day}; as that has passed, I'm getting in touch."
]

const OTHERS = [
  '{name} mentioned that I would hear by {day}, and that day has now passed.',
  'From {name} I understood that there would be news by {day}, which has now passed.',
  '{name} had expected an answer by {day}, and since then I have not had news.',
  'The day that {name} named for an answer, {day}, has now gone by.',
  'As {day}, the day {name} gave me, has passed, I thought I would ask.',
  "{name} told me to expect an answer by {day}; as that has passed, I'm getting in touch."
]

const SOMEBODYS = [
  'I was told that I would hear by {day}, and that day has now passed.',
  'I understood that there would be news by {day}, which has now passed.',
  'An answer was expected by {day}, and since then I have not had news.',
  'The day that was named for an answer, {day}, has now gone by.',
  'As {day}, the day I was given, has passed, I thought I would ask.',
  "I was told to expect an answer by {day}; as that has passed, I'm getting in touch."
]

export const NAMED_BY_READER: Situation = {
  name: 'named-time-by-reader',
  move: 'named-time',
  needed: ['day'],
  wordings: [YOURS]
}

export const NAMED_BY_COLLEAGUE: Situation = {
  name: 'named-time-by-colleague',
  move: 'named-time',
  needed: ['day', 'name'],
  wordings: [OTHERS]
}

export const NAMED_BY_SOMEBODY: Situation = {
  name: 'named-time',
  move: 'named-time',
  needed: ['day'],
  wordings: [SOMEBODYS]
}

/** Whose word it was: the reader's, that of somebody with a name, or nobody's in particular. */
export type Promiser = { is: 'reader' } | { is: 'named'; name: string } | { is: 'unknown' }

/** Says, politely, that the time they named has passed; `day` as in "Friday 13 March". */
export function namedTimeHasPassed(day: string, by: Promiser, choice: Choice): Spoken {
  if (by.is === 'reader') return worded(NAMED_BY_READER, YOURS, { day }, choice)
  if (by.is === 'named') return worded(NAMED_BY_COLLEAGUE, OTHERS, { day, name: by.name }, choice)
  return worded(NAMED_BY_SOMEBODY, SOMEBODYS, { day }, choice)
}
