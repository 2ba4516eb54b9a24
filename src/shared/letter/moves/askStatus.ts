import { type Choice, type Situation, type Spoken, worded } from './move'

const HOW_IT_STANDS = [
  'Could you let me know where things stand?',
  "When you have a moment, I'd be grateful for a word on where things stand.",
  'Is there any news on the next steps that you can share?',
  "I'd be grateful to hear how the process is going.",
  'May I ask whether a decision has been made?',
  'Could you tell me what the next steps will be, and roughly when?'
]

export const ASK_STATUS: Situation = {
  name: 'ask-status',
  move: 'ask-status',
  wordings: [HOW_IT_STANDS]
}

/** Asks for the status, without pressing. */
export function askStatus(choice: Choice): Spoken {
  return worded(ASK_STATUS, HOW_IT_STANDS, {}, choice)
}

const NO_HURRY = [
  'I know that these decisions take time, and a short reply is all I need.',
  'Even a line on the timing would help me plan.',
  'I understand if it is taking longer than planned.',
  'If there is nothing new yet, that is quite all right.',
  'I know there is a good deal to weigh up, so please take the time you need.',
  'A brief reply, whenever it suits you, would be plenty.'
]

export const NO_HURRY_AT_ALL: Situation = {
  name: 'no-hurry',
  move: 'no-hurry',
  wordings: [NO_HURRY]
}

/** Takes the pressure out of the question. */
export function noHurry(choice: Choice): Spoken {
  return worded(NO_HURRY_AT_ALL, NO_HURRY, {}, choice)
}
