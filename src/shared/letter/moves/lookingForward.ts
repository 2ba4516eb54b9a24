import { line, type Sentence } from '../piece'
import { type Choice, type Wording, worded } from './move'

/** `day` as in "Friday 13 March". */
const BY_DAY: readonly Wording<string>[] = [
  (day) => line`I look forward to hearing from you by ${day}.`,
  (day) => line`It is good to know that I can expect to hear by ${day}.`,
  (day) => line`Thank you for letting me know to expect news by ${day}.`,
  (day) => line`Your news by ${day} will be very welcome.`,
  (day) => line`I understand that I'll hear from you by ${day}, and I look forward to it.`,
  (day) => line`Until I hear from you by ${day}, you can reach me at any time.`
]

const SOME_DAY: readonly Wording<null>[] = [
  () => line`I look forward to hearing from you about the next steps.`,
  () => line`Whenever you have news, I'd be pleased to hear it.`,
  () => line`I look forward to hearing how you would like to go on.`,
  () => line`It would be a pleasure to continue our conversation.`,
  () => line`Please get in touch whenever you have something to share.`,
  () => line`Your news about the next steps will be very welcome.`
]

export function lookingForward(day: string | null, choice: Choice): Sentence {
  return day === null ? worded(SOME_DAY, null, choice) : worded(BY_DAY, day, choice)
}
