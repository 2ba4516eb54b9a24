import type { LetterKind } from '@shared/model/words'
import type { Letter, Source } from './assemble'
import type { LetterFacts } from './facts'
import { checkIn } from './kinds/checkIn'
import { closeOut } from './kinds/closeOut'
import { followUp, secondFollowUp } from './kinds/followUp'
import { noShow } from './kinds/noShow'
import { rejectionReply } from './kinds/rejectionReply'
import { thankYou } from './kinds/thankYou'
import { subject } from './subject'

/** A letter to begin from. */
export interface Draft {
  subject: string
  /** Greeting, paragraphs with a blank line between them, signature. */
  body: string
  /** Words of the body without greeting and signature. */
  words: number
  /** Which stretch of the body came from which note. */
  sources: Source[]
  /** What would make it a better letter, in one sentence; null where nothing is missing. */
  hint: string | null
}

const WRITTEN: Record<LetterKind, (facts: LetterFacts, from: number) => Letter> = {
  'thank-you': thankYou,
  'follow-up': followUp,
  'second-follow-up': secondFollowUp,
  'close-out': closeOut,
  'check-in': checkIn,
  'no-show': noShow,
  'rejection-reply': rejectionReply
}

const ADD_NOTES =
  'Add a note about what you talked about, and the letter can say something of its own.'

/** Everybody of a panel begins at another wording. */
function seatOf({ recipient, people }: LetterFacts): number {
  return Math.max(
    0,
    people.findIndex(({ id }) => id === recipient?.id)
  )
}

/** Drafts a letter. The same facts give the same draft; `variant` asks for the next wording. */
export function seed(facts: LetterFacts): Draft {
  const from = seatOf(facts) + facts.variant
  const letter = WRITTEN[facts.kind](facts, from)
  const isBare = facts.kind === 'thank-you' && letter.sources.length === 0
  return { subject: subject(facts, from), ...letter, hint: isBare ? ADD_NOTES : null }
}
