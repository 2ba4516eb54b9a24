import type { Clause } from '../clause'
import { type Choice, noteValues, type Situation, type Spoken, worded } from './move'

const MISSED = [
  "One thing I didn't get to mention is {what}.",
  "I'd like to add something that did not come up: {note}.",
  "What I didn't get to say when we spoke is {what}.",
  'Something I should have mentioned is {what}.',
  'There is one thing I left out: {note}.',
  'A point that did not come up is {what}.'
]

const LOOSELY = [
  "One thing I didn't get to mention: {note}.",
  'Let me add one thing that did not come up: {note}.',
  "There is a point I'd still like to add: {note}.",
  'Something I left out when we spoke: {note}.',
  "I'd like to add one thing to our conversation: {note}.",
  'Here is a point that I left unsaid: {note}.'
]

export const MISSED_POINT: Situation = {
  name: 'missed-point',
  move: 'missed-point',
  oneOf: ['topic', 'fact', 'what', 'note'],
  wordings: [MISSED, LOOSELY]
}

/** Adds what the user did not get to say. */
export function missedPoint(clause: Clause, choice: Choice): Spoken {
  const builtIn = clause.form === 'loose' ? LOOSELY : MISSED
  return worded(MISSED_POINT, builtIn, noteValues(clause), choice)
}
