import { line, type Sentence } from '../piece'
import { type Choice, type Wording, worded } from './move'

const MORE: readonly Wording<null>[] = [
  () => line`If there is anything more you would like to know, please just ask.`,
  () => line`Should you need anything else from me in the meantime, I'd be happy to send it.`,
  () => line`Please tell me if further details from my side would be of help.`,
  () => line`If it would help to talk again, I'd gladly make the time.`,
  () => line`I'd be happy to answer any further questions you may have.`,
  () => line`Meanwhile, I'm happy to send whatever else might be useful to you.`
]

/** Offers more information. */
export function offer(choice: Choice): Sentence {
  return worded(MORE, null, choice)
}
