import type { Clause } from '../clause'
import { type Choice, noteValues, type Situation, type Spoken, worded } from './move'

/** A point of another panelist, who is named. */
export interface Colleague {
  name: string
  clause: Clause
}

const TOLD_THAT = [
  '{name} told me that {fact}.',
  'From {name} I heard that {fact}.',
  'In the same round, {name} mentioned that {fact}.',
  'As {name} told me, {fact}.',
  'It was helpful to learn from {name} that {fact}.',
  'I learned from {name} that {fact}.'
]

const EXPLAINED = [
  '{name} described {topic}.',
  'From {name} I heard {topic}.',
  'In the same round, {name} explained {topic}.',
  'It was helpful to learn from {name} {topic}.',
  'I learned from {name} {topic}.',
  'When we met, {name} described {topic}.'
]

const DESCRIBED = [
  '{name} described {topic}.',
  'From {name} I heard about {topic}.',
  'In the same round, {name} spoke about {topic}.',
  'I learned from {name} about {topic}.',
  'It was helpful to hear {name} speak about {topic}.',
  'When we met, {name} mentioned {topic}.'
]

const TALKED_ABOUT = [
  '{name} and I talked about {topic}.',
  'With {name} I spoke about {topic}.',
  'In the same round, {name} and I discussed {topic}.',
  'I had the chance to talk with {name} about {topic}.',
  'It was helpful to talk with {name} about {topic}.',
  'When we met, {name} and I talked about {topic}.'
]

const HEARD_THERE = [
  'At the interview I heard that {fact}.',
  'What I took from the interview is that {fact}.',
  'It was good to learn at the interview that {fact}.',
  'From the interview I have kept in mind that {fact}.',
  'I was told at the interview that {fact}.',
  'One thing I heard at the interview is that {fact}.'
]

const SPOKEN_OF_THERE = [
  'At the interview we talked about {topic}.',
  'What I took from the interview most is our talk about {topic}.',
  'It was good to talk at the interview about {topic}.',
  'From the interview I have kept in mind what was said about {topic}.',
  'I learned at the interview about {topic}.',
  'One thing we spoke about at the interview is {topic}.'
]

export const AT_INTERVIEW: Situation = {
  name: 'colleague-interview',
  move: 'colleague',
  oneOf: ['topic', 'fact'],
  wordings: [HEARD_THERE, SPOKEN_OF_THERE]
}

export const COLLEAGUE_TALKED: Situation = {
  name: 'colleague-talked',
  move: 'colleague',
  needed: ['name', 'topic'],
  wordings: [TALKED_ABOUT]
}

export const COLLEAGUE_TOLD: Situation = {
  name: 'colleague-told',
  move: 'colleague',
  needed: ['name'],
  oneOf: ['topic', 'fact'],
  wordings: [TOLD_THAT, EXPLAINED, DESCRIBED]
}

/** Null when the words fit no sentence that is surely right about somebody else. */
export function colleaguePoint(
  kind: 'discussed' | 'shared',
  { name, clause }: Colleague,
  choice: Choice
): Spoken | null {
  const { form } = clause
  const { fact, topic } = noteValues(clause)
  if (kind === 'shared' && form === 'statement')
    return worded(COLLEAGUE_TOLD, TOLD_THAT, { name, fact }, choice)
  if (form !== 'phrase' && form !== 'how') return null
  if (kind === 'discussed') return worded(COLLEAGUE_TALKED, TALKED_ABOUT, { name, topic }, choice)
  return worded(COLLEAGUE_TOLD, form === 'how' ? EXPLAINED : DESCRIBED, { name, topic }, choice)
}

/** A point of the interview, to somebody who was not there; null where it fits no such sentence. */
export function pointOfInterview(clause: Clause, choice: Choice): Spoken | null {
  const { fact, topic } = noteValues(clause)
  if (topic) return worded(AT_INTERVIEW, SPOKEN_OF_THERE, { topic }, choice)
  return clause.form === 'statement' ? worded(AT_INTERVIEW, HEARD_THERE, { fact }, choice) : null
}
