import type { Clause } from '../clause'
import { type Choice, noteValues, type Situation, type Spoken, worded } from './move'

/** The user's answer; `topic` only where it names no weakness ("my experience with Go"). */
export interface Answered {
  answer: Clause
  topic: string | null
}

const ON_TOPIC = [
  'On {point}, let me add that {fact}.',
  'As for {point}, {fact}.',
  'Regarding {point}, it may help to know that {fact}.',
  "Coming back to {point}, I'd add that {fact}.",
  'A word more on {point}: {fact}.',
  'When it comes to {point}, {fact}.'
]

const ANSWER = [
  'It may also help to know that {fact}.',
  'To complete the picture, {fact}.',
  'On one of the points we touched on, let me add that {fact}.',
  'Let me also say that {fact}.',
  'One more fact may be useful to you: {fact}.',
  'Coming back to a point from our conversation, {fact}.'
]

const LOOSELY_ON_TOPIC = [
  'On {point}, let me add this: {note}.',
  'As for {point}, here is what I can offer: {note}.',
  "Regarding {point}, I'd point to this: {note}.",
  "Coming back to {point}, I'd mention one thing: {note}.",
  'A word more on {point}: {note}.',
  'When it comes to {point}, here is my answer: {note}.'
]

const LOOSELY = [
  'This may also be useful to know: {note}.',
  'To complete the picture: {note}.',
  'On one of the points we touched on, let me add this: {note}.',
  'Coming back to a point from our conversation: {note}.',
  'One more fact may help you: {note}.',
  'Let me add one more thing for your decision: {note}.'
]

export const CONCERN: Situation = {
  name: 'concern',
  move: 'concern',
  oneOf: ['fact', 'note'],
  optional: ['point'],
  wordings: [ON_TOPIC, ANSWER, LOOSELY_ON_TOPIC, LOOSELY]
}

/** Meets a concern by its answer alone; the doubt itself is not repeated. */
export function concernAnswered({ answer, topic }: Answered, choice: Choice): Spoken {
  const isStatement = answer.form === 'statement'
  const values = noteValues(answer)
  if (topic === null) return worded(CONCERN, isStatement ? ANSWER : LOOSELY, values, choice)
  const onTopic = isStatement ? ON_TOPIC : LOOSELY_ON_TOPIC
  return worded(CONCERN, onTopic, { ...values, point: topic }, choice)
}
