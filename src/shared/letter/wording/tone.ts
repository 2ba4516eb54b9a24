import type { MoveName } from '../moves/names'
import { type Check, type CheckName, review } from '../review'
import { seed } from '../seed'
import type { LetterKind } from '@shared/model/words'
import { exampleFacts } from './example'
import { withExamples } from './examplePieces'
import { piecesIn } from './notation'
import { problem, type WordingProblem } from './textProblem'

/** What the review has against the words themselves, wherever they stand; null where nothing. */
export function toneProblem(text: string): WordingProblem | null {
  const facts = exampleFacts('thank-you')
  const body = `Hi Dana,\n\n${withExamples(text)}\n\nBest regards,\nMaya Ellison`
  const found = review({ subject: 'Thank you', body }, facts).find(
    ({ check, status }) =>
      (check === 'tone' || check === 'placeholders') && (status === 'warn' || status === 'fail')
  )
  return found ? problem(found.message) : null
}

/** What each move is there for; whoever leaves it out of a template knows why. */
const ASKED_BY: Partial<Record<CheckName, MoveName>> = {
  'key-point': 'key-point',
  'missed-point': 'missed-point',
  concern: 'concern',
  value: 'value'
}

/** What the review has against the example's letter, written by this template. */
export function reviewOfTemplate(kind: LetterKind, text: string): Check[] {
  const isMeant = ({ check }: Check): boolean => {
    const move = ASKED_BY[check]
    return move === undefined || piecesIn(text).includes(move)
  }
  const facts = exampleFacts(kind)
  const draft = seed({ ...facts, ownTemplates: [{ kind, text }], variant: 0 })
  return review(draft, facts)
    .filter(({ status }) => status === 'warn' || status === 'fail')
    .filter(isMeant)
}
