import { type Choice, type Situation, type Spoken, worded } from './move'

const KEEP = [
  "I'd be grateful if you kept me in mind for other roles at {company}.",
  'Please keep me in mind if another role at {company} seems a good match.',
  "Should a similar role come up at {company}, I'd be glad if you thought of me.",
  "If another opening at {company} fits better, I'd be pleased to hear from you.",
  "I'd still be interested in working at {company}, so please keep me in mind.",
  'For future roles at {company}, I hope that you will keep me in mind.'
]

export const KEEP_IN_MIND: Situation = {
  name: 'keep-in-mind',
  move: 'keep-in-mind',
  optional: ['company'],
  wordings: [KEEP]
}

/** Asks to be kept in mind; `house` is the company, or "your company". */
export function keepInMind(house: string, choice: Choice): Spoken {
  return worded(KEEP_IN_MIND, KEEP, { company: house }, choice)
}
