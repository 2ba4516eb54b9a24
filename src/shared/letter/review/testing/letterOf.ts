import { type Check, type CheckName, type LetterText, review, type ReviewFacts } from '..'
import { reviewFacts } from './reviewFacts'

/** A whole letter to Dana around these words. */
export function letterOf(main: string, subject = 'Service Planner interview'): LetterText {
  return { subject, body: `Hi Dana,\n\n${main}\n\nBest regards,\nMaya Ellison` }
}

/** What one check says of a letter. */
export function checked(
  check: CheckName,
  draft: LetterText,
  changes: Partial<ReviewFacts> = {}
): Check {
  const found = review(draft, reviewFacts(changes)).find((each) => each.check === check)
  if (!found) throw new Error(`There is no check ${check}.`)
  return found
}

/** The words that a check points at. */
export function pointedAt({ ranges }: Check, { subject, body }: LetterText): string[] {
  return ranges.map((range) => (range.in === 'body' ? body : subject).slice(range.start, range.end))
}
