import type { LetterKind } from '@shared/model/words'
import type { Length } from '../composition'
import type { MoveName } from '../moves/names'

/** How a kind of letter goes. */
export interface Plan {
  /** Its moves in paragraphs, as the user writes templates too. */
  template: string
  /** What makes a letter longer that would be too short, in this order. */
  fillers: readonly MoveName[]
  /** Words of the body; a thank-you's depend on its notes. */
  length: Length
}

const SHORT: Length = { least: 40, most: 125 }

/** What each kind of letter does, and in which order. */
export const PLANS: Record<LetterKind, Plan> = {
  'thank-you': {
    template: `{thanks-for-time} {thanks}

{discussed} {shared}

{interest} {appeal} {key-point}

{missed-point} {concern} {value}

{looking-forward} {offer}`,
    fillers: ['talk-again', 'thanks-again'],
    length: { least: 40, most: 200 }
  },
  'follow-up': {
    template: `{recall} {named-time}

{still-interested} {ask-status}

{offer} {thanks-again}`,
    fillers: ['no-hurry'],
    length: SHORT
  },
  'second-follow-up': {
    template: `{recall-again} {named-time}

{still-interested} {ask-status} {thanks-again}`,
    fillers: ['no-hurry'],
    length: SHORT
  },
  'close-out': {
    template: `{take-leave}

{thanks-for-talking} {good-thing}

{keep-door-open} {wishes}`,
    fillers: [],
    length: SHORT
  },
  'check-in': {
    template: `{applied} {interested-since-applying}

{ask-about-application} {send-more} {thanks-for-reading}`,
    fillers: ['no-hurry'],
    length: SHORT
  },
  'no-show': {
    template: `{missed-each-other} {good-faith}

{another-time} {fit-in} {thanks-for-reading}`,
    fillers: [],
    length: SHORT
  },
  'rejection-reply': {
    template: `{thanks-for-news} {understood}

{good-thing} {thanks-for-talking} {keep-in-mind}

{wishes}`,
    fillers: [],
    length: SHORT
  }
}
