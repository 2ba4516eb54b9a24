import { type Choice, type Situation, type Spoken, worded } from './move'

const MET = [
  'Thank you again for your time and for a good conversation.',
  "I'm grateful for the time you gave me, and I thank you for it.",
  'Thank you once more for talking with me.',
  "I'd like to thank you again for the conversation we had.",
  'Please accept my thanks for the time you took.',
  'Thank you for having taken the time to speak with me.'
]

const NOT_MET = [
  'Thank you again for the interview and for considering me.',
  "I'm grateful to have been considered, and I thank everybody who took part.",
  'Thank you once more for the time that went into this.',
  "I'd like to thank you and everybody involved for the time you took.",
  'Please accept my thanks for having been considered.',
  'Thank you to everybody who took the time to speak with me.'
]

export const THANKS_FOR_TALKING: Situation = {
  name: 'thanks-for-talking',
  move: 'thanks-for-talking',
  wordings: [MET]
}

export const THANKS_FOR_INTERVIEW: Situation = {
  name: 'thanks-for-interview',
  move: 'thanks-for-talking',
  wordings: [NOT_MET]
}

/** Looks back with thanks on an interview that led nowhere, or has been turned down. */
export function thanksForTalking(hasMet: boolean, choice: Choice): Spoken {
  return hasMet
    ? worded(THANKS_FOR_TALKING, MET, {}, choice)
    : worded(THANKS_FOR_INTERVIEW, NOT_MET, {}, choice)
}
