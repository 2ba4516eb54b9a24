import type { Clause } from '../clause'
import { type Choice, noteValues, type Situation, type Spoken, worded } from './move'

const THAT = [
  'You told me that {fact}.',
  'It was helpful to hear that {fact}.',
  'I remember you saying that {fact}.',
  'When we spoke, you mentioned that {fact}.',
  'It was useful to learn that {fact}.',
  'I have kept in mind that {fact}.'
]

const ALSO_THAT = [
  'You also mentioned that {fact}.',
  'I also learned from you that {fact}.',
  'It was good to know, too, that {fact}.',
  'You told me as well that {fact}.',
  'I also made a note that {fact}.',
  'Another thing I took from our conversation is that {fact}.'
]

const HOW = [
  'You explained to me {topic}.',
  'It was helpful to hear {topic}.',
  'When we spoke, you explained {topic}.',
  'I understand better now {topic}.',
  'You told me {topic}.',
  'I learned from you {topic}.'
]

const ALSO_HOW = [
  'You also explained {topic}.',
  'I also understand better now {topic}.',
  'It was also useful to hear {topic}.',
  'You told me, too, {topic}.',
  'I also learned from you {topic}.',
  'It also helped me to hear {topic}.'
]

const ABOUT = [
  'You told me about {topic}.',
  'It was helpful to hear about {topic}.',
  'I have kept in mind what you said about {topic}.',
  'When we spoke, you mentioned {topic}.',
  'It was useful to hear about {topic}.',
  'I remember you mentioning {topic}.'
]

const ALSO_ABOUT = [
  'You also mentioned {topic}.',
  'I also made a note of what you said about {topic}.',
  'It was also good to hear about {topic}.',
  'You told me, too, about {topic}.',
  'I also learned from you about {topic}.',
  'Another thing you mentioned is {topic}.'
]

const NOTED = [
  'One thing you told me I have written down: {note}.',
  'I made a note of something you said: {note}.',
  'From what you told me I noted this: {note}.',
  'Something you mentioned has stayed with me: {note}.',
  'After we spoke I wrote down what you said: {note}.',
  'There is one thing you said that I noted: {note}.'
]

export const SHARED: Situation = {
  name: 'shared',
  move: 'shared',
  oneOf: ['topic', 'fact', 'note'],
  wordings: [THAT, ALSO_THAT, ABOUT, ALSO_ABOUT, HOW, ALSO_HOW, NOTED]
}

/** Something that the reader told the user. */
export function shared(clause: Clause, choice: Choice): Spoken {
  const { isFurther } = choice
  const say = (builtIn: readonly string[]): Spoken =>
    worded(SHARED, builtIn, noteValues(clause), choice)
  if (clause.form === 'statement') return say(isFurther ? ALSO_THAT : THAT)
  if (clause.form === 'how') return say(isFurther ? ALSO_HOW : HOW)
  if (clause.form === 'phrase') return say(isFurther ? ALSO_ABOUT : ABOUT)
  return say(NOTED)
}
