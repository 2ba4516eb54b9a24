import { line, type Sentence } from '../piece'
import { type Choice, type Wording, worded } from './move'

/** `place` as in "the role at Larkfield": the opening has given the role its full name. */
const IN_ROLE: readonly Wording<string>[] = [
  (place) => line`I remain very interested in ${place}.`,
  (place) => line`Our conversation confirmed my interest in ${place}.`,
  () => line`Having spoken with you, I'd very much like to take on the role.`,
  (place) => line`I continue to be very interested in ${place}.`,
  (place) => line`To say it plainly, ${place} is one that I'd like to have.`,
  () => line`After our conversation I'd very much like to go further with this role.`
]

export function interest(place: string, choice: Choice): Sentence {
  return worded(IN_ROLE, place, choice)
}
