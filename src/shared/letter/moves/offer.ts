import { type Choice, type Situation, type Spoken, worded } from './move'

const MORE = [
  'If there is anything more you would like to know, please just ask.',
  "Should you need anything else from me in the meantime, I'd be happy to send it.",
  'Please tell me if further details from my side would be of help.',
  "If it would help to talk again, I'd gladly make the time.",
  "I'd be happy to answer any further questions you may have.",
  "Meanwhile, I'm happy to send whatever else might be useful to you."
]

export const OFFER: Situation = {
  name: 'offer',
  move: 'offer',
  wordings: [MORE]
}

/** Offers more information. */
export function offer(choice: Choice): Spoken {
  return worded(OFFER, MORE, {}, choice)
}
