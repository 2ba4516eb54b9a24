import { type Choice, type Situation, type Spoken, worded } from './move'

/** What the interview was for, and when: "on Tuesday 3 March" or "". */
export interface Recalled {
  role: string
  when: string
}

const WITH_YOU = [
  'Thank you again for talking with me {when} about {role}.',
  "I'm following up on our conversation {when} about {role}.",
  'We spoke {when} about {role}, and I wanted to follow up.',
  'Thank you again for interviewing me {when} for {role}.',
  "I'm getting in touch about our conversation {when} about {role}.",
  "I'm writing about my interview with you {when} for {role}."
]

/** For somebody who was not there: the contact, or nobody known by name. */
const WITH_OTHERS = [
  'I interviewed {when} for {role}, and I wanted to follow up.',
  "I'm following up on my interview {when} for {role}.",
  "I'm writing about my interview {when} for {role}.",
  "I'm getting in touch about the interview I had {when} for {role}.",
  "My interview {when} was for {role}, and I'm writing to follow up.",
  'Thank you again for the interview {when} for {role}.'
]

export const RECALL: Situation = {
  name: 'recall',
  move: 'recall',
  needed: ['role'],
  optional: ['when'],
  wordings: [WITH_YOU]
}

export const RECALL_TO_OTHERS: Situation = {
  name: 'recall-to-others',
  move: 'recall',
  needed: ['role'],
  optional: ['when'],
  wordings: [WITH_OTHERS]
}

/** Recalls the interview; `hasMet` where the reader was there. */
export function recall({ role, when }: Recalled, hasMet: boolean, choice: Choice): Spoken {
  return hasMet
    ? worded(RECALL, WITH_YOU, { role, when }, choice)
    : worded(RECALL_TO_OTHERS, WITH_OTHERS, { role, when }, choice)
}

/** What was asked about, and how to speak of the first letter: "my note of Monday 16 March". */
export interface Repeated extends Recalled {
  earlier: string
}

const ONCE_MORE = [
  'After {earlier}, I wanted to ask once more about my interview {when} for {role}.',
  'This is a short second letter, following {earlier}, about my interview {when} for {role}.',
  "I'm coming back to {earlier} about my interview {when} for {role}.",
  "I'm writing once more, after {earlier}, about my interview {when} for {role}.",
  "Following {earlier}, I'm asking once more about my interview {when} for {role}.",
  'May I come back, after {earlier}, to my interview {when} for {role}?'
]

export const RECALL_AGAIN: Situation = {
  name: 'recall-again',
  move: 'recall-again',
  needed: ['role'],
  optional: ['when', 'earlier'],
  wordings: [ONCE_MORE]
}

/** The second time of asking. */
export function recallOnceMore({ role, when, earlier }: Repeated, choice: Choice): Spoken {
  return worded(RECALL_AGAIN, ONCE_MORE, { role, when, earlier }, choice)
}
