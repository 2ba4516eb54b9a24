import type { Clause } from '../clause'
import { isOwnWords } from './appeal'
import { type Choice, noteValues, type Situation, type Spoken, worded } from './move'

const PLAINLY = [
  'I remain very interested in the role.',
  'My interest in the role has not changed.',
  "I'm still very interested in the role.",
  'I continue to be very interested in the role.',
  "I'd still very much like to take on the role.",
  'My interest in the role is as strong as before.'
]

const APPEALED = [
  'I remain very interested in the role; what appeals to me most is {what}.',
  "I'm still very interested in it, and what draws me most is {what}.",
  'My interest has not changed: what appeals to me most is {what}.',
  'I remain very interested in the role, and the biggest draw is still {what}.',
  "I'd still very much like to take on the role; its biggest draw is {what}.",
  'I continue to be very interested in it; what attracts me most is {what}.'
]

const OWN_WORDS = [
  'I remain very interested in the role: {reason}.',
  'My interest in the role has not changed: {reason}.',
  "I'm still very interested in the role, and the reason is simple: {reason}.",
  'I continue to be very interested in the role: {reason}.',
  "I'd still very much like to take on the role: {reason}.",
  'My interest in the role is as strong as before: {reason}.'
]

const TALKED = [
  'I remain very interested in the role, and I have thought back to our talk about {topic}.',
  'I remain interested in the role, one reason being our conversation about {topic}.',
  "I'm still very interested in the role, not least after our talk about {topic}.",
  'My interest in the role has not changed, and I remember well what we said about {topic}.',
  "I'd still very much like to take on the role, not least after talking about {topic}.",
  'I continue to be very interested in it, and I have kept in mind our talk about {topic}.'
]

const TOLD = [
  'I remain very interested in the role, and I have kept in mind that {fact}.',
  'My interest has not changed, and I remember you saying that {fact}.',
  "I'm still very interested in the role, not least since I know that {fact}.",
  'I continue to be very interested in the role, knowing that {fact}.',
  "I'd still very much like to take on the role, and I remember that {fact}.",
  'My interest is as strong as before, and I have not forgotten that {fact}.'
]

const MINE = [
  'I remain very interested in the role, and as I mentioned, {fact}.',
  'My interest in the role has not changed; as I said when we spoke, {fact}.',
  "I'm still very interested in the role, and I hope it came across that {fact}.",
  'I continue to be very interested in it, and you may remember that {fact}.',
  "I'd still very much like to take on the role; as I mentioned, {fact}.",
  'My interest is as strong as before, and I hope you will remember that {fact}.'
]

/** Of what the user would bring nobody knows whether they said so in the interview. */
const OFFERED = [
  'I remain very interested in the role, and it may help to know that {fact}.',
  'My interest in the role has not changed, and let me add that {fact}.',
  "I'm still very interested in the role, where it may be of use that {fact}.",
  "I continue to be very interested in it, and what I'd bring is that {fact}.",
  "I'd still very much like to take on the role, and one advantage I'd bring is that {fact}.",
  'My interest is as strong as before, and it may be useful to you that {fact}.'
]

const BRING = [
  "I remain very interested in the role, to which I'd bring {topic}.",
  "My interest has not changed, and what I'd bring to the role is {topic}.",
  "I'm still very interested in the role, and to it I'd bring {topic}.",
  "I continue to be very interested in the role; what I'd bring is {topic}.",
  "I'd still very much like to take on the role, bringing with me {topic}.",
  "My interest is as strong as before, and I'd come with {topic}."
]

const HEARD_ABOUT = [
  'I remain very interested in the role, and I have thought back to hearing from {name} about {topic}.',
  'My interest has not changed, and I remember hearing from {name} about {topic}.',
  "I'm still very interested in the role, not least after hearing from {name} about {topic}.",
  'I continue to be very interested in it, and I recall hearing from {name} about {topic}.',
  "I'd still very much like to take on the role, having heard from {name} about {topic}.",
  'My interest is as strong as before, and I have kept in mind hearing from {name} about {topic}.'
]

const HEARD_THAT = [
  'I remain very interested in the role, and I have thought back to hearing from {name} that {fact}.',
  'My interest has not changed, and I remember hearing from {name} that {fact}.',
  "I'm still very interested in the role, not least after hearing from {name} that {fact}.",
  'I continue to be very interested in it, and I recall hearing from {name} that {fact}.',
  "I'd still very much like to take on the role, having heard from {name} that {fact}.",
  'My interest is as strong as before, and I have kept in mind hearing from {name} that {fact}.'
]

export const STILL_INTERESTED: Situation = {
  name: 'still-interested',
  move: 'still-interested',
  wordings: [PLAINLY]
}

export const STILL_APPEALING: Situation = {
  name: 'still-interested-appeal',
  move: 'still-interested',
  oneOf: ['topic', 'fact', 'what', 'reason'],
  wordings: [APPEALED, OWN_WORDS]
}

export const STILL_TALKED: Situation = {
  name: 'still-interested-talked',
  move: 'still-interested',
  oneOf: ['topic', 'fact'],
  wordings: [TALKED, TOLD]
}

export const STILL_MINE: Situation = {
  name: 'still-interested-mine',
  move: 'still-interested',
  oneOf: ['topic', 'fact'],
  wordings: [BRING, MINE, OFFERED]
}

export const STILL_COLLEAGUE: Situation = {
  name: 'still-interested-colleague',
  move: 'still-interested',
  needed: ['name'],
  oneOf: ['topic', 'fact'],
  wordings: [HEARD_ABOUT, HEARD_THAT]
}

/** The one specific thing that the interest is tied to. */
export type Tie =
  | { of: 'excited' | 'discussed' | 'shared' | 'showed' | 'value'; clause: Clause }
  | { of: 'colleague'; clause: Clause; name: string }

/** The interest, in one sentence, with one specific where there is one. */
export function stillInterested(tie: Tie | null, choice: Choice): Spoken {
  if (tie === null) return worded(STILL_INTERESTED, PLAINLY, {}, choice)
  const { clause } = tie
  const { topic, fact, what } = noteValues(clause)
  if (tie.of === 'colleague')
    return topic
      ? worded(STILL_COLLEAGUE, HEARD_ABOUT, { name: tie.name, topic }, choice)
      : worded(STILL_COLLEAGUE, HEARD_THAT, { name: tie.name, fact }, choice)
  if (tie.of === 'excited')
    return isOwnWords(clause)
      ? worded(STILL_APPEALING, OWN_WORDS, { reason: clause }, choice)
      : worded(STILL_APPEALING, APPEALED, { topic, fact, what }, choice)
  if (tie.of === 'discussed' || tie.of === 'shared')
    return topic
      ? worded(STILL_TALKED, TALKED, { topic }, choice)
      : worded(STILL_TALKED, TOLD, { fact }, choice)
  return topic
    ? worded(STILL_MINE, BRING, { topic }, choice)
    : worded(STILL_MINE, tie.of === 'value' ? OFFERED : MINE, { fact }, choice)
}
