import { line, type Sentence } from '../piece'
import { type Choice, type Wording, worded } from './move'

/** `day` as in "Friday 13 March". */
const BY_DAY: readonly Wording<string>[] = [
  (day) => line`I look forward to hearing from you by ${day}.`,
  (day) => line`It helps to know that I can expect to hear by ${day}.`,
  (day) => line`It is good to know that there will be news by ${day}.`,
  (day) => line`With an answer to come by ${day}, I look forward to your news.`,
  (day) => line`Until I hear from you by ${day}, you can reach me at any time.`,
  (day) => line`Your news by ${day} will be very welcome.`
]

const SOME_DAY: readonly Wording<null>[] = [
  () => line`I look forward to hearing how things go from here.`,
  () => line`Whenever you have news about the next steps, I'd be pleased to hear it.`,
  () => line`It would be a pleasure to continue our conversation.`,
  () => line`I look forward to learning what the next steps will be.`,
  () => line`Please let me know whenever there is news to share.`,
  () => line`Your news about the next steps will be very welcome.`
]

export function lookingForward(day: string | null, choice: Choice): Sentence {
  return day === null ? worded(SOME_DAY, null, choice) : worded(BY_DAY, day, choice)
}
