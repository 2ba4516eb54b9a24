import type { Clause } from '../clause'
import { line, type Sentence } from '../piece'
import { type Choice, type Wording, worded } from './move'

/** The user's answer; `topic` only where it names no weakness ("my experience with Go"). */
export interface Answered {
  answer: Clause
  topic: string | null
}

type OnTopic = { answer: Clause; topic: string }

const ON_TOPIC: readonly Wording<OnTopic>[] = [
  ({ topic, answer }) => line`On ${topic}, let me add that ${answer}.`,
  ({ topic, answer }) => line`As for ${topic}, ${answer}.`,
  ({ topic, answer }) => line`Regarding ${topic}, it may help to know that ${answer}.`,
  ({ topic, answer }) => line`Coming back to ${topic}, I'd add that ${answer}.`,
  ({ topic, answer }) => line`A word more on ${topic}: ${answer}.`,
  ({ topic, answer }) => line`When it comes to ${topic}, ${answer}.`
]

const ANSWER: readonly Wording<Clause>[] = [
  (answer) => line`It may also help to know that ${answer}.`,
  (answer) => line`To complete the picture, ${answer}.`,
  (answer) => line`On one of the points we touched on, let me add that ${answer}.`,
  (answer) => line`Let me also say that ${answer}.`,
  (answer) => line`One more fact may be useful to you: ${answer}.`,
  (answer) => line`Coming back to a point from our conversation, ${answer}.`
]

const LOOSELY_ON_TOPIC: readonly Wording<OnTopic>[] = [
  ({ topic, answer }) => line`On ${topic}, let me add this: ${answer}.`,
  ({ topic, answer }) => line`As for ${topic}, here is what I can offer: ${answer}.`,
  ({ topic, answer }) => line`Regarding ${topic}, I'd point to this: ${answer}.`,
  ({ topic, answer }) => line`Coming back to ${topic}, I'd mention one thing: ${answer}.`,
  ({ topic, answer }) => line`A word more on ${topic}: ${answer}.`,
  ({ topic, answer }) => line`When it comes to ${topic}, here is my answer: ${answer}.`
]

const LOOSELY: readonly Wording<Clause>[] = [
  (answer) => line`This may also be useful to know: ${answer}.`,
  (answer) => line`To complete the picture: ${answer}.`,
  (answer) => line`On one of the points we touched on, let me add this: ${answer}.`,
  (answer) => line`Coming back to a point from our conversation: ${answer}.`,
  (answer) => line`One more fact may help you: ${answer}.`,
  (answer) => line`Let me add one more thing for your decision: ${answer}.`
]

/** Meets a concern by its answer alone; the doubt itself is not repeated. */
export function concernAnswered({ answer, topic }: Answered, choice: Choice): Sentence {
  const isStatement = answer.form === 'statement'
  return topic === null
    ? worded(isStatement ? ANSWER : LOOSELY, answer, choice)
    : worded(isStatement ? ON_TOPIC : LOOSELY_ON_TOPIC, { answer, topic }, choice)
}
