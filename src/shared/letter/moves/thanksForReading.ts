import { type Choice, type Situation, type Spoken, worded } from './move'

const FOR_READING = [
  'Thank you for your time.',
  'Thank you for looking into it.',
  'Many thanks for your help.',
  'Thank you for your help.',
  'Thanks in advance for your reply.',
  'Thank you very much for your time.'
]

export const THANKS_FOR_READING: Situation = {
  name: 'thanks-for-reading',
  move: 'thanks-for-reading',
  wordings: [FOR_READING]
}

/** Thanks somebody who has not met the user yet. */
export function thanksForReading(choice: Choice): Spoken {
  return worded(THANKS_FOR_READING, FOR_READING, {}, choice)
}
