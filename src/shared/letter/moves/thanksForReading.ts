import { line, type Sentence } from '../piece'
import { type Choice, type Wording, worded } from './move'

const FOR_READING: readonly Wording<null>[] = [
  () => line`Thank you for your time.`,
  () => line`Thank you for looking into it.`,
  () => line`Many thanks for your help.`,
  () => line`Thank you for your help.`,
  () => line`Thanks in advance for your reply.`,
  () => line`Thank you very much for your time.`
]

/** Thanks somebody who has not met the user yet. */
export function thanksForReading(choice: Choice): Sentence {
  return worded(FOR_READING, null, choice)
}
