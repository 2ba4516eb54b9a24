import type { Clause } from '../clause'
import { type Choice, noteValues, type Situation, type Spoken, worded } from './move'

const ABOUT = [
  'It was good to talk with you about {topic}.',
  'It was useful to talk about {topic}.',
  'I have thought back to our conversation about {topic}.',
  'I took a good deal from our conversation about {topic}.',
  'I appreciated the chance to talk about {topic}.',
  'I made a note after our conversation about {topic}.'
]

const ALSO_ABOUT = [
  'We also talked about {topic}.',
  'I also appreciated our exchange about {topic}.',
  'We touched, too, on {topic}.',
  'I also took something from talking about {topic}.',
  'Another point I have kept in mind is our talk about {topic}.',
  'The same goes for what we said about {topic}.'
]

const FACT = [
  'As we discussed, {fact}.',
  'One thing we talked about is that {fact}.',
  'I took away from our conversation that {fact}.',
  'It came up in our conversation that {fact}.',
  'We talked about the fact that {fact}.',
  'From our conversation I have kept in mind that {fact}.'
]

/** "I asked about the rota and you said it rotates": a small story, told as it is. */
const STORY = [
  'When we spoke, {story}.',
  'As you may remember, {story}.',
  'In our conversation, {story}.',
  'During the interview, {story}.',
  'You may recall that {story}.',
  'At one point in our conversation, {story}.'
]

const NOTED = [
  'One thing we talked about: {note}.',
  'I made a note of this from our conversation: {note}.',
  'There is one point from our conversation that I wrote down: {note}.',
  'After we spoke I noted this: {note}.',
  'Here is what I noted from our conversation: {note}.',
  'Of the things we discussed, I wrote this one down: {note}.'
]

export const DISCUSSED: Situation = {
  name: 'discussed',
  move: 'discussed',
  oneOf: ['topic', 'fact', 'story', 'note'],
  wordings: [ABOUT, ALSO_ABOUT, FACT, STORY, NOTED]
}

function isStory({ text }: Clause): boolean {
  return /^(?!(?:I|we)(?:['’](?:ll|d|re)| (?:will|would|need|are|should|might))\b)(?:I|we|you (?:asked|wanted|walked|showed|gave|took))\b/.test(
    text
  )
}

/** A point that the reader and the user talked about. */
export function discussed(clause: Clause, choice: Choice): Spoken {
  const values = noteValues(clause)
  if (clause.form === 'phrase' || clause.form === 'how')
    return worded(DISCUSSED, choice.isFurther ? ALSO_ABOUT : ABOUT, values, choice)
  if (clause.form === 'loose') return worded(DISCUSSED, NOTED, values, choice)
  return isStory(clause)
    ? worded(DISCUSSED, STORY, { story: clause, note: clause }, choice)
    : worded(DISCUSSED, FACT, values, choice)
}
