import { type Choice, type Situation, type Spoken, worded } from './move'
import type { Recalled } from './recall'

const LEAVE = [
  'As I have not heard back since my interview {when} for {role}, I take it that you have decided on somebody else, and this is my last note about it.',
  'Since my interview {when} for {role} I have had no news, so I assume that the search has gone another way and will not ask again.',
  'I have not had an answer about my interview {when} for {role}, and I understand that the choice may have fallen on somebody else; I will leave it at this note.',
  'It has been a while since my interview {when} for {role}, so I will assume that you have found the right person and close this chapter on my side.',
  'With no news since my interview {when} for {role}, I expect that your plans have moved on, and I will not follow up any further.',
  'This is a last note from me about my interview {when} for {role}: as I have not heard back, I assume that you have gone with somebody else.'
]

export const TAKE_LEAVE: Situation = {
  name: 'take-leave',
  move: 'take-leave',
  needed: ['role'],
  optional: ['when'],
  wordings: [LEAVE]
}

/** Takes leave, graciously: no news is taken for an answer. */
export function takeLeave({ role, when }: Recalled, choice: Choice): Spoken {
  return worded(TAKE_LEAVE, LEAVE, { role, when }, choice)
}
