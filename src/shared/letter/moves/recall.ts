import { line, type Sentence } from '../piece'
import { type Choice, type Wording, worded } from './move'

/** What the interview was for, and when: "on Tuesday 3 March" or "". */
export interface Recalled {
  role: string
  on: string
}

const WITH_YOU: readonly Wording<Recalled>[] = [
  ({ role, on }) => line`Thank you again for talking with me${on} about ${role}.`,
  ({ role, on }) => line`I'm following up on our conversation${on} about ${role}.`,
  ({ role, on }) => line`We spoke${on} about ${role}, and I wanted to follow up.`,
  ({ role, on }) => line`Thank you again for interviewing me${on} for ${role}.`,
  ({ role, on }) => line`I'm getting in touch about our conversation${on} about ${role}.`,
  ({ role, on }) => line`I'm writing about my interview with you${on} for ${role}.`
]

/** For somebody who was not there: the contact, or nobody known by name. */
const WITH_OTHERS: readonly Wording<Recalled>[] = [
  ({ role, on }) => line`I interviewed${on} for ${role}, and I wanted to follow up.`,
  ({ role, on }) => line`I'm following up on my interview${on} for ${role}.`,
  ({ role, on }) => line`I'm writing about my interview${on} for ${role}.`,
  ({ role, on }) => line`I'm getting in touch about the interview I had${on} for ${role}.`,
  ({ role, on }) => line`My interview${on} was for ${role}, and I'm writing to follow up.`,
  ({ role, on }) => line`Thank you again for the interview${on} for ${role}.`
]

/** Recalls the interview; `hasMet` where the reader was there. */
export function recall(what: Recalled, hasMet: boolean, choice: Choice): Sentence {
  return worded(hasMet ? WITH_YOU : WITH_OTHERS, what, choice)
}

/** What was asked about, and how to speak of the first letter: "my note of Monday 16 March". */
export interface Repeated extends Recalled {
  note: string
}

const ONCE_MORE: readonly Wording<Repeated>[] = [
  ({ role, on, note }) =>
    line`After ${note}, I wanted to ask once more about my interview${on} for ${role}.`,
  ({ role, on, note }) =>
    line`This is a short second letter, following ${note}, about my interview${on} for ${role}.`,
  ({ role, on, note }) => line`I'm coming back to ${note} about my interview${on} for ${role}.`,
  ({ role, on, note }) =>
    line`I'm writing once more, after ${note}, about my interview${on} for ${role}.`,
  ({ role, on, note }) =>
    line`Following ${note}, I'm asking once more about my interview${on} for ${role}.`,
  ({ role, on, note }) => line`May I come back, after ${note}, to my interview${on} for ${role}?`
]

/** The second time of asking. */
export function recallOnceMore(what: Repeated, choice: Choice): Sentence {
  return worded(ONCE_MORE, what, choice)
}
