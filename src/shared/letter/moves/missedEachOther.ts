import { line, type Sentence } from '../piece'
import { type Choice, type Wording, worded } from './move'

/** "on Tuesday 3 March at 1:00 pm", or "" where the time is not known. */
export interface Agreed {
  role: string
  when: string
}

const AGREED: readonly Wording<Agreed>[] = [
  ({ role, when }) =>
    line`We had agreed to speak${when} about ${role}, and it seems that we missed each other.`,
  ({ role, when }) =>
    line`We were due to speak${when} about ${role}, but we did not manage to connect.`,
  ({ role, when }) => line`It looks as if our interview${when} for ${role} did not come about.`,
  ({ role, when }) =>
    line`Our conversation${when} about ${role} did not take place, and I wanted to get in touch.`,
  ({ role, when }) =>
    line`I had our interview${when} for ${role} in my calendar, and I think we missed each other.`,
  ({ role, when }) =>
    line`I'm writing about our interview${when} for ${role}, which in the end did not take place.`
]

/** Names the time that was agreed, and that they did not come, without blame. */
export function missedEachOther(agreed: Agreed, choice: Choice): Sentence {
  return worded(AGREED, agreed, choice)
}

const GOOD_FAITH: readonly Wording<null>[] = [
  () => line`I expect that something came up, as it can happen to anybody.`,
  () => line`Perhaps something urgent came up, or there was a mix-up with the time.`,
  () => line`I'm sure there was a good reason, and I hope that all is well.`,
  () => line`Plans change at short notice, so please don't give it another thought.`,
  () => line`If I mixed up the time or the place, please tell me.`,
  () => line`No doubt something else needed you, which I quite understand.`
]

export function goodFaith(choice: Choice): Sentence {
  return worded(GOOD_FAITH, null, choice)
}

const ANOTHER_TIME: readonly Wording<null>[] = [
  () => line`I'm still very interested in the role; could we find another time?`,
  () => line`I'd still very much like to speak with you; would another time suit you?`,
  () => line`My interest in the role has not changed, and I'd be glad to arrange another time.`,
  () => line`I remain interested in the role: could you suggest another time?`,
  () => line`I'd still like to have this conversation, so may I ask for another time?`,
  () => line`I continue to be interested in the role and would gladly meet at another time.`
]

/** Asks for another time. */
export function anotherTime(choice: Choice): Sentence {
  return worded(ANOTHER_TIME, null, choice)
}

const FLEXIBLE: readonly Wording<null>[] = [
  () => line`Please let me know what would suit you, and I'll do my best to fit in.`,
  () => line`If you send me one or two times, I'll confirm straight away.`,
  () => line`Tell me what works on your side, and I'll do what I can to make it work on mine.`,
  () => line`Please suggest whatever is easiest for you.`,
  () => line`If it is simpler to speak by phone, that is fine as well.`,
  () => line`Just name a time that suits you, and I'll reply at once.`
]

export function fitIn(choice: Choice): Sentence {
  return worded(FLEXIBLE, null, choice)
}
