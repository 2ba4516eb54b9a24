import { type Choice, type Situation, type Spoken, worded } from './move'

/** Of at most seven words, so that each may stand in every letter of a panel. */
const AGAIN = [
  'Thank you again.',
  'Thank you again for your time.',
  'Many thanks again.',
  'Thank you once more.',
  'With thanks again for your time.',
  'My thanks again for your time.'
]

export const THANKS_AGAIN: Situation = {
  name: 'thanks-again',
  move: 'thanks-again',
  wordings: [AGAIN]
}

export function thanksAgain(choice: Choice): Spoken {
  return worded(THANKS_AGAIN, AGAIN, {}, choice)
}
