import { line, type Sentence } from '../piece'
import { type Choice, type Wording, worded } from './move'

/** Of at most seven words, so that each may stand in every letter of a panel. */
const AGAIN: readonly Wording<null>[] = [
  () => line`Thank you again.`,
  () => line`Thank you again for your time.`,
  () => line`Many thanks again.`,
  () => line`Thank you once more.`,
  () => line`With thanks again for your time.`,
  () => line`My thanks again for your time.`
]

export function thanksAgain(choice: Choice): Sentence {
  return worded(AGAIN, null, choice)
}
