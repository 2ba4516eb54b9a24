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
  ({ topic, answer }) => line`As for ${topic}, it may help to know that ${answer}.`,
  ({ topic, answer }) => line`Regarding ${topic}, I can tell you that ${answer}.`,
  ({ topic, answer }) => line`Coming back to ${topic}, I'd add that ${answer}.`,
  ({ topic, answer }) => line`A word more on ${topic}: ${answer}.`,
  ({ topic, answer }) => line`When it comes to ${topic}, I can say that ${answer}.`
]

const ANSWER: readonly Wording<Clause>[] = [
  (answer) => line`On a question that came up, let me add that ${answer}.`,
  (answer) => line`It may also help you to know that ${answer}.`,
  (answer) => line`To round off one point from our conversation, I can tell you that ${answer}.`,
  (answer) => line`Coming back to a point we touched on, I'd add that ${answer}.`,
  (answer) => line`One more fact may be useful to you: ${answer}.`,
  (answer) => line`With one of your questions in mind, I can say that ${answer}.`
]

const BRIEFLY_ON_TOPIC: readonly Wording<OnTopic>[] = [
  ({ topic, answer }) => line`On ${topic}, let me add this: ${answer}.`,
  ({ topic, answer }) => line`As for ${topic}, the short answer is this: ${answer}.`,
  ({ topic, answer }) => line`Regarding ${topic}, here is what I can offer: ${answer}.`,
  ({ topic, answer }) => line`Coming back to ${topic}, I'd point to this: ${answer}.`,
  ({ topic, answer }) => line`A word more on ${topic}: ${answer}.`,
  ({ topic, answer }) => line`When it comes to ${topic}, I'd mention this: ${answer}.`
]

const BRIEFLY: readonly Wording<Clause>[] = [
  (answer) => line`On a question that came up, let me add this: ${answer}.`,
  (answer) => line`This may also be useful to know: ${answer}.`,
  (answer) => line`To round off one point from our conversation: ${answer}.`,
  (answer) => line`Coming back to a point we touched on, I'd say this: ${answer}.`,
  (answer) => line`One more fact may help you: ${answer}.`,
  (answer) => line`With one of your questions in mind, here is my answer: ${answer}.`
]

/** Meets a concern by its answer alone; the doubt itself is not repeated. */
export function concernAnswered({ answer, topic }: Answered, choice: Choice): Sentence {
  const isStatement = answer.form === 'statement'
  return topic === null
    ? worded(isStatement ? ANSWER : BRIEFLY, answer, choice)
    : worded(isStatement ? ON_TOPIC : BRIEFLY_ON_TOPIC, { answer, topic }, choice)
}
