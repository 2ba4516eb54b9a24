import type { LetterKind } from '@shared/model/words'
import { PLANS } from '../kinds/templates'
import { SITUATION_OF } from '../moves'
import type { MoveName, SituationName } from '../moves/names'

export { isSituation } from '../moves'
export { checkTemplate, movesFor, TEMPLATE_PIECES } from './checkTemplate'
export { checkWording, piecesFor } from './checkWording'
export { exampleFacts } from './example'
export { type PieceExplained, PIECES_EXPLAINED, withExamples } from './examplePieces'
export type { PieceName } from './notation'
export type { WordingProblem } from './textProblem'
export { ownTextOf } from './template'
export { reviewOfTemplate, toneProblem } from './tone'

/** The wordings that are built in for a situation, with their pieces in braces. */
export function builtInWordings(situation: SituationName): string[] {
  return SITUATION_OF[situation].wordings.flat()
}

/** How a kind of letter goes where the user has no template of their own. */
export function builtInTemplate(kind: LetterKind): string {
  return PLANS[kind].template
}

/** The move that a situation is a case of. */
export function moveOf(situation: SituationName): MoveName {
  return SITUATION_OF[situation].move
}
