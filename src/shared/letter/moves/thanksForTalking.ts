import { line, type Sentence } from '../piece'
import { type Choice, type Wording, worded } from './move'

const MET: readonly Wording<null>[] = [
  () => line`Thank you again for your time and for a good conversation.`,
  () => line`I'm grateful for the time you gave me, and I thank you for it.`,
  () => line`Thank you once more for talking with me.`,
  () => line`I'd like to thank you again for the conversation we had.`,
  () => line`Please accept my thanks for the time you took.`,
  () => line`Thank you for having taken the time to speak with me.`
]

const NOT_MET: readonly Wording<null>[] = [
  () => line`Thank you again for the interview and for considering me.`,
  () => line`I'm grateful to have been considered, and I thank everybody who took part.`,
  () => line`Thank you once more for the time that went into this.`,
  () => line`I'd like to thank you and everybody involved for the time you took.`,
  () => line`Please accept my thanks for having been considered.`,
  () => line`Thank you to everybody who took the time to speak with me.`
]

/** Looks back with thanks on an interview that led nowhere, or has been turned down. */
export function thanksForTalking(hasMet: boolean, choice: Choice): Sentence {
  return worded(hasMet ? MET : NOT_MET, null, choice)
}
