import { SITUATIONS, type SituationName } from '@shared/letter'
import { moveOf, movesFor } from '@shared/letter/wording'
import type { LetterKind } from '@shared/model/words'

/** The sentences that letters of a kind are made of, in the order of a letter. */
export function situationsOf(kind: LetterKind): SituationName[] {
  const moves = new Set(movesFor(kind))
  // A thank-you borrows from a colleague's notes what its reader's do not give.
  if (kind === 'thank-you') moves.add('colleague')
  return SITUATIONS.filter((situation) => moves.has(moveOf(situation)))
}
