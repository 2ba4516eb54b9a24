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
