import type { LanguageHint } from '@shared/letter/review'
import { difference } from '../difference'

/** Hints of one text in their places in the next; those that the change touched are gone. */
export function movedHints(
  hints: readonly LanguageHint[],
  before: string,
  after: string
): readonly LanguageHint[] {
  if (hints.length === 0 || before === after) return hints
  const { from, to, insert } = difference(before, after)
  const shift = insert.length - (to - from)
  return hints.flatMap((hint) => {
    if (hint.end <= from && !isGrown(after, hint.end)) return [hint]
    if (hint.start >= to && !isGrown(after, hint.start + shift)) {
      return [{ ...hint, start: hint.start + shift, end: hint.end + shift }]
    }
    return []
  })

  /** Something was typed right at its edge, so that its word is another now. */
  function isGrown(text: string, edge: number): boolean {
    return (
      edge >= from &&
      edge <= from + insert.length &&
      /^[\p{L}\p{M}\p{N}]{2}$/u.test(text.slice(edge - 1, edge + 1))
    )
  }
}
