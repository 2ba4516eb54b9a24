import { type Choice, type Situation, type Spoken, worded } from './move'

const OPEN = [
  "If things change, or another role comes up at {company}, I'd be happy to hear from you.",
  'Should a suitable role open up at {company} later on, please do get in touch.',
  "My door stays open: if there is a role for me at {company} one day, I'd gladly talk again.",
  "I'd be pleased to talk again if another opening at {company} should fit.",
  'Please feel free to come back to me if another role at {company} seems a good match.',
  "I'd still be interested in working at {company}, should the chance come up again."
]

export const KEEP_DOOR_OPEN: Situation = {
  name: 'keep-door-open',
  move: 'keep-door-open',
  optional: ['company'],
  wordings: [OPEN]
}

/** Says that the user would talk again; `house` is the company, or "your company". */
export function keepDoorOpen(house: string, choice: Choice): Spoken {
  return worded(KEEP_DOOR_OPEN, OPEN, { company: house }, choice)
}

const WISHES = [
  'I wish you and the team all the best.',
  'All the best to you and the team.',
  'Until then, I wish you all the best.',
  'My best wishes to you and the team.',
  'I wish you well with what comes next.',
  'With all good wishes for your work.'
]

export const GOOD_WISHES: Situation = {
  name: 'wishes',
  move: 'wishes',
  wordings: [WISHES]
}

export function wishes(choice: Choice): Spoken {
  return worded(GOOD_WISHES, WISHES, {}, choice)
}
