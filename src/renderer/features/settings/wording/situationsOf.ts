import { SITUATIONS, type SituationName } from '@shared/letter'
import { moveOf, movesFor } from '@shared/letter/wording'
import type { LetterKind } from '@shared/model/words'

/** What was said at the interview is set by hand into letters that ask whoever was not there. */
const ASKING: readonly LetterKind[] = ['follow-up', 'second-follow-up']

/** The sentences that letters of a kind are made of, in the order of a letter. */
export function situationsOf(kind: LetterKind): SituationName[] {
  const moves = new Set(movesFor(kind))
  // A thank-you borrows from a colleague's notes what its reader's do not give.
  if (kind === 'thank-you') moves.add('colleague')
  return SITUATIONS.filter((situation) =>
    situation === 'colleague-interview' ? ASKING.includes(kind) : moves.has(moveOf(situation))
  )
}
