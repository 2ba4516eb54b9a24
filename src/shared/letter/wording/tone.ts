import { type Check, review } from '../review'
import { seed } from '../seed'
import type { LetterKind } from '@shared/model/words'
import { exampleFacts } from './example'
import { withExamples } from './examplePieces'
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

/** What the review has against the example's letter, written by this template. */
export function reviewOfTemplate(kind: LetterKind, text: string): Check[] {
  const facts = exampleFacts(kind)
  const draft = seed({ ...facts, ownTemplates: [{ kind, text }], variant: 0 })
  return review(draft, facts).filter(({ status }) => status === 'warn' || status === 'fail')
}
