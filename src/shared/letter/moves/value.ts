import type { Clause } from '../clause'
import { type Choice, noteValues, type Situation, type Spoken, worded } from './move'
import { isDeed } from './thanks'

const BRING = [
  "What I'd bring to the role is {topic}.",
  "To your team I'd bring {topic}.",
  'What I can offer that others may not is {topic}.',
  "I'd come to this role with {topic}.",
  "What I'd hope to add is {topic}.",
  "Something I'd bring with me is {topic}."
]

/** "knowing both sides": nobody brings it, but it can set one apart. */
const BEING = [
  'What may set me apart is {deed}.',
  "One advantage I'd bring is {deed}.",
  'What I can offer that others may not is {deed}.',
  'Perhaps the most useful thing about me is {deed}.',
  "What I'd add to the team is {deed}.",
  "What I'd bring to the role is {deed}."
]

const BECAUSE = [
  'What may set me apart is {what}.',
  "One advantage I'd bring is {what}.",
  'What I can offer that others may not is this: {note}.',
  'It may be of use to your team that {fact}.',
  "What I'd bring to the role is this: {note}.",
  'Perhaps the most useful thing about me is {what}.'
]

const LOOSELY = [
  "What I'd bring, in a few words: {note}.",
  'What I can offer that others may not: {note}.',
  "If I may name what I'd add to your team: {note}.",
  "There is one thing I'd bring with me: {note}.",
  "To this role I'd bring one thing above all: {note}.",
  "Here is what I'd hope to add: {note}."
]

export const VALUE: Situation = {
  name: 'value',
  move: 'value',
  oneOf: ['topic', 'deed', 'fact', 'what', 'note'],
  wordings: [BRING, BEING, BECAUSE, LOOSELY]
}

/** What the user would bring that others may not. */
export function value(clause: Clause, choice: Choice): Spoken {
  const values = noteValues(clause)
  if (clause.form === 'loose') return worded(VALUE, LOOSELY, values, choice)
  if (clause.form !== 'phrase') return worded(VALUE, BECAUSE, values, choice)
  const isBeing = isDeed(clause) || /^(?:not|never|always)\s+\p{Ll}+ing\b/u.test(clause.text)
  const { what, note, topic } = values
  return isBeing
    ? worded(VALUE, BEING, { deed: clause, what, note }, choice)
    : worded(VALUE, BRING, { topic, what, note }, choice)
}
