import { line, type Sentence } from '../piece'
import { type Choice, type Wording, worded } from './move'

const HOW_IT_STANDS: readonly Wording<null>[] = [
  () => line`Could you let me know where things stand?`,
  () => line`When you have a moment, I'd be grateful for a word on where things stand.`,
  () => line`Is there any news on the next steps that you can share?`,
  () => line`I'd be grateful to hear how the process is going.`,
  () => line`May I ask whether a decision has been made?`,
  () => line`Could you tell me what the next steps will be, and roughly when?`
]

/** Asks for the status, without pressing. */
export function askStatus(choice: Choice): Sentence {
  return worded(HOW_IT_STANDS, null, choice)
}

const NO_HURRY: readonly Wording<null>[] = [
  () => line`I know that these decisions take time, and a short reply is all I need.`,
  () => line`Even a line on the timing would help me plan.`,
  () => line`I understand if it is taking longer than planned.`,
  () => line`If there is nothing new yet, that is quite all right.`,
  () => line`I know there is a good deal to weigh up, so please take the time you need.`,
  () => line`A brief reply, whenever it suits you, would be plenty.`
]

/** Takes the pressure out of the question. */
export function noHurry(choice: Choice): Sentence {
  return worded(NO_HURRY, null, choice)
}
