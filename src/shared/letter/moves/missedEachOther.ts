import { type Choice, type Situation, type Spoken, worded } from './move'

/** "on Tuesday 3 March at 1:00 pm", or "" where the time is not known. */
export interface Agreed {
  role: string
  when: string
}

const AGREED = [
  'We had agreed to speak {when} about {role}, and it seems that we missed each other.',
  'We were due to speak {when} about {role}, but we did not manage to connect.',
  'It looks as if our interview {when} for {role} did not come about.',
  'Our conversation {when} about {role} did not take place, and I wanted to get in touch.',
  'I had our interview {when} for {role} in my calendar, and I think we missed each other.',
  "I'm writing about our interview {when} for {role}, which in the end did not take place."
]

export const MISSED_EACH_OTHER: Situation = {
  name: 'missed-each-other',
  move: 'missed-each-other',
  needed: ['role'],
  optional: ['when'],
  wordings: [AGREED]
}

/** Names the time that was agreed, and that they did not come, without blame. */
export function missedEachOther({ role, when }: Agreed, choice: Choice): Spoken {
  return worded(MISSED_EACH_OTHER, AGREED, { role, when }, choice)
}

const GOOD_FAITH = [
  'I expect that something came up, as it can happen to anybody.',
  'Perhaps something urgent came up, or there was a mix-up with the time.',
  "I'm sure there was a good reason, and I hope that all is well.",
  "Plans change at short notice, so please don't give it another thought.",
  'If I mixed up the time or the place, please tell me.',
  'No doubt something else needed you, which I quite understand.'
]

export const IN_GOOD_FAITH: Situation = {
  name: 'good-faith',
  move: 'good-faith',
  wordings: [GOOD_FAITH]
}

export function goodFaith(choice: Choice): Spoken {
  return worded(IN_GOOD_FAITH, GOOD_FAITH, {}, choice)
}

const ANOTHER_TIME = [
  "I'm still very interested in the role; could we find another time?",
  "I'd still very much like to speak with you; would another time suit you?",
  "My interest in the role has not changed, and I'd be glad to arrange another time.",
  'I remain interested in the role: could you suggest another time?',
  "I'd still like to have this conversation, so may I ask for another time?",
  'I continue to be interested in the role and would gladly meet at another time.'
]

export const ASK_ANOTHER_TIME: Situation = {
  name: 'another-time',
  move: 'another-time',
  wordings: [ANOTHER_TIME]
}

/** Asks for another time. */
export function anotherTime(choice: Choice): Spoken {
  return worded(ASK_ANOTHER_TIME, ANOTHER_TIME, {}, choice)
}

const FLEXIBLE = [
  "Please let me know what would suit you, and I'll do my best to fit in.",
  "If you send me one or two times, I'll confirm straight away.",
  "Tell me what works on your side, and I'll do what I can to make it work on mine.",
  'Please suggest whatever is easiest for you.',
  'If it is simpler to speak by phone, that is fine as well.',
  "Just name a time that suits you, and I'll reply at once."
]

export const FIT_IN: Situation = { name: 'fit-in', move: 'fit-in', wordings: [FLEXIBLE] }

export function fitIn(choice: Choice): Spoken {
  return worded(FIT_IN, FLEXIBLE, {}, choice)
}
