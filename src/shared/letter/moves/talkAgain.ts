import { line, type Sentence } from '../piece'
import { type Choice, type Wording, worded } from './move'

const AGAIN: readonly Wording<null>[] = [
  () => line`I'd also be glad to come back for a second conversation.`,
  () => line`A call at short notice would be no trouble on my side.`,
  () => line`You can reach me by email, or by phone if that is easier.`,
  () => line`I'm also happy to meet others of the team, should that be useful.`,
  () => line`If a further conversation is planned, I'll fit in with your times.`,
  () => line`I'd gladly go into any point in more detail.`
]

/** Offers to talk further: for a letter that would be too short without it. */
export function talkAgain(choice: Choice): Sentence {
  return worded(AGAIN, null, choice)
}
