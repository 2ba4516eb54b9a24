import { type Choice, type Situation, type Spoken, worded } from './move'

/** `place` as in "the role at Larkfield": the opening has given the role its full name. */
const IN_ROLE = [
  'I remain very interested in {role}.',
  'Our conversation confirmed my interest in {role}.',
  "Having spoken with you, I'd very much like to take on the role.",
  'I continue to be very interested in {role}.',
  "To say it plainly, {role} is one that I'd like to have.",
  "After our conversation I'd very much like to go further with this role."
]

export const INTEREST: Situation = {
  name: 'interest',
  move: 'interest',
  optional: ['role'],
  wordings: [IN_ROLE]
}

/** `place` as in "the role at Larkfield": the opening has given the role its full name. */
export function interest(place: string, choice: Choice): Spoken {
  return worded(INTEREST, IN_ROLE, { role: place }, choice)
}
