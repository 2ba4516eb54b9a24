import type { Clause } from '../clause'
import { isGerund } from '../english/verbs'
import { type Choice, noteValues, type Situation, type Spoken, worded } from './move'

/** What the interview was for and when: "the Rota Planner role at Larkfield", "on Monday" or "". */
export interface Occasion {
  role: string
  when: string
}

const FOR_TIME = [
  'Thank you for taking the time to speak with me {when} about {role}.',
  'Thank you for our conversation {when} about {role}.',
  'Many thanks for the time you gave me {when} to talk about {role}.',
  "I'd like to thank you for interviewing me {when} for {role}.",
  'Thank you for making time {when} to talk with me about {role}.',
  'Thank you very much for your time {when} and for talking about {role}.'
]

const THAT_THEY = [
  "I'm especially grateful that {fact}.",
  'In particular, I appreciate that {fact}.',
  'It was a real help that {fact}.',
  'I also appreciate that {fact}.',
  "Above all, I'm grateful that {fact}.",
  'I was grateful that {fact}.'
]

/** "walking me through it": what they did, so that only thanks can stand before it. */
const FOR_DOING = [
  'Thank you, too, for {deed}.',
  "I'd also like to thank you for {deed}.",
  'Thank you in particular for {deed}.',
  'My thanks as well for {deed}.',
  'Thanks especially for {deed}.',
  'I want to thank you, above all, for {deed}.'
]

const FOR_WHAT = [
  'Thank you, too, for {topic}.',
  "I'm especially grateful for {topic}.",
  'Thank you in particular for {topic}.',
  "I'd also like to thank you for {topic}.",
  "I'm also grateful for {topic}.",
  'My thanks as well for {topic}.'
]

const LOOSELY = [
  "There is one more thing I'm grateful for: {note}.",
  'My thanks for another thing as well: {note}.',
  "I'd also like to thank you for this: {note}.",
  "One thing I'm especially grateful for: {note}.",
  'Thank you, too, for one thing in particular: {note}.',
  'Let me thank you for one more thing: {note}.'
]

export const THANKS_FOR_TIME: Situation = {
  name: 'thanks-for-time',
  move: 'thanks-for-time',
  needed: ['role'],
  optional: ['when'],
  wordings: [FOR_TIME]
}

export const THANKS: Situation = {
  name: 'thanks',
  move: 'thanks',
  oneOf: ['deed', 'topic', 'fact', 'note'],
  wordings: [FOR_DOING, FOR_WHAT, THAT_THEY, LOOSELY]
}

export function thanksForTime({ role, when }: Occasion, choice: Choice): Spoken {
  return worded(THANKS_FOR_TIME, FOR_TIME, { role, when }, choice)
}

/** "walking me round": of a deed one says thank you, and not that one is grateful for it. */
export function isDeed({ text }: Clause): boolean {
  return isGerund(text.split(' ')[0] ?? '')
}

/** Thanks for something that they shared or did. */
export function thanksFor(clause: Clause, choice: Choice): Spoken {
  const { fact, topic, note } = noteValues(clause)
  if (clause.form === 'phrase')
    return isDeed(clause)
      ? worded(THANKS, FOR_DOING, { deed: clause, note }, choice)
      : worded(THANKS, FOR_WHAT, { topic, note }, choice)
  return clause.form === 'statement'
    ? worded(THANKS, THAT_THEY, { fact, note }, choice)
    : worded(THANKS, LOOSELY, { note }, choice)
}
