import { type Choice, type Situation, type Spoken, worded } from './move'

const AGAIN = [
  "I'd also be glad to come back for a second conversation.",
  'A call at short notice would be no trouble on my side.',
  'You can reach me by email, or by phone if that is easier.',
  "I'm also happy to meet others of the team, should that be useful.",
  "If a further conversation is planned, I'll fit in with your times.",
  "I'd gladly go into any point in more detail."
]

export const TALK_AGAIN: Situation = {
  name: 'talk-again',
  move: 'talk-again',
  wordings: [AGAIN]
}

/** Offers to talk further: for a letter that would be too short without it. */
export function talkAgain(choice: Choice): Spoken {
  return worded(TALK_AGAIN, AGAIN, {}, choice)
}
