import type { Clause } from '../clause'
import { type Choice, noteValues, type Situation, type Spoken, worded } from './move'

const THAT = [
  'I hope it came across that {fact}.',
  'As I mentioned, {fact}.',
  'One thing I hope you will remember is that {fact}.',
  'You may remember from our conversation that {fact}.',
  "On my side, I'd come back to one point: {fact}.",
  'To repeat what matters most from my side, {fact}.'
]

const ALSO_THAT = [
  'In addition, {fact}.',
  'Beyond that, {fact}.',
  'A second point I hope came across is that {fact}.',
  'It may be worth repeating, too, that {fact}.',
  'On top of that, {fact}.',
  'And as I said, {fact}.'
]

const POINT = [
  'One thing I hope came across is {topic}.',
  "From my side, the point I'd come back to is {topic}.",
  'What I hope you will remember is {topic}.',
  "Of what I told you about my own work, I'd single out {topic}.",
  "To recall one point from my side, I'd mention {topic}.",
  'You may remember what I said about {topic}.'
]

const ALSO_POINT = [
  "The other point I'd recall is {topic}.",
  "I'd also come back to {topic}.",
  'A second thing I hope came across is {topic}.',
  "I'd also like to recall {topic}.",
  "Beside that, I'd recall {topic}.",
  "To that I'd add {topic}."
]

const LOOSELY = [
  'One thing I hope came across: {note}.',
  'To come back to one point from my side: {note}.',
  'Here is what I hope you will remember: {note}.',
  "From my side I'd repeat one thing: {note}.",
  'Let me repeat one point about my own work: {note}.',
  'As a short reminder from my side: {note}.'
]

export const KEY_POINT: Situation = {
  name: 'key-point',
  move: 'key-point',
  oneOf: ['topic', 'fact', 'note'],
  wordings: [THAT, ALSO_THAT, POINT, ALSO_POINT, LOOSELY]
}

/** Recalls what the user showed, with its example. */
export function keyPoint(clause: Clause, choice: Choice): Spoken {
  const { isFurther } = choice
  const values = noteValues(clause)
  if (clause.form === 'able' || clause.form === 'statement')
    return worded(KEY_POINT, isFurther ? ALSO_THAT : THAT, values, choice)
  if (clause.form === 'loose') return worded(KEY_POINT, LOOSELY, values, choice)
  return worded(KEY_POINT, isFurther ? ALSO_POINT : POINT, values, choice)
}
