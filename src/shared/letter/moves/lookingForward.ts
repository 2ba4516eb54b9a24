import { type Choice, type Situation, type Spoken, worded } from './move'

/** `day` as in "Friday 13 March". */
const BY_DAY = [
  'I look forward to hearing from you by {day}.',
  'It is good to know that I can expect to hear by {day}.',
  'Thank you for letting me know to expect news by {day}.',
  'Your news by {day} will be very welcome.',
  "I understand that I'll hear from you by {day}, and I look forward to it.",
  'Until I hear from you by {day}, you can reach me at any time.'
]

const SOME_DAY = [
  'I look forward to hearing from you about the next steps.',
  "Whenever you have news, I'd be pleased to hear it.",
  'I look forward to hearing how you would like to go on.',
  'It would be a pleasure to continue our conversation.',
  'Please get in touch whenever you have something to share.',
  'Your news about the next steps will be very welcome.'
]

export const LOOKING_FORWARD_TO_DAY: Situation = {
  name: 'looking-forward-to-day',
  move: 'looking-forward',
  needed: ['day'],
  wordings: [BY_DAY]
}

export const LOOKING_FORWARD: Situation = {
  name: 'looking-forward',
  move: 'looking-forward',
  wordings: [SOME_DAY]
}

/** `day` as in "Friday 13 March"; null where they named none. */
export function lookingForward(day: string | null, choice: Choice): Spoken {
  return day === null
    ? worded(LOOKING_FORWARD, SOME_DAY, {}, choice)
    : worded(LOOKING_FORWARD_TO_DAY, BY_DAY, { day }, choice)
}
