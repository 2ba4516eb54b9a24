import { line, type Sentence } from '../piece'
import { type Choice, type Wording, worded } from './move'
import type { Recalled } from './recall'

const LEAVE: readonly Wording<Recalled>[] = [
  ({ role, on }) =>
    line`As I have not heard back since my interview${on} for ${role}, I take it that you have decided on somebody else, and this is my last note about it.`,
  ({ role, on }) =>
    line`Since my interview${on} for ${role} I have had no news, so I assume that the search has gone another way and will not ask again.`,
  ({ role, on }) =>
    line`I have not had an answer about my interview${on} for ${role}, and I understand that the choice may have fallen on somebody else; I will leave it at this note.`,
  ({ role, on }) =>
    line`It has been a while since my interview${on} for ${role}, so I will assume that you have found the right person and close this chapter on my side.`,
  ({ role, on }) =>
    line`With no news since my interview${on} for ${role}, I expect that your plans have moved on, and I will not follow up any further.`,
  ({ role, on }) =>
    line`This is a last note from me about my interview${on} for ${role}: as I have not heard back, I assume that you have gone with somebody else.`
]

/** Takes leave, graciously: no news is taken for an answer. */
export function takeLeave(what: Recalled, choice: Choice): Sentence {
  return worded(LEAVE, what, choice)
}
