import { moveAt, otherWordings, type LetterFacts } from '@shared/letter'
import type { SourceView } from '@shared/model/letterViews'
import type { Stretch } from '../editor'

/** A sentence to take the place of another. */
export interface OtherSentence {
  /** What it takes the place of. */
  range: Stretch
  text: string
  /** Offsets in `text`. */
  sources: SourceView[]
}

/**
 * The sentence at a place in its next wording, round and round; null where it was written by hand, or
 * where there is no other.
 */
export function otherSentence(facts: LetterFacts, body: string, at: number): OtherSentence | null {
  const found = moveAt(facts, body, at)
  if (found === null) return null
  const { start, end } = found
  const wordings = otherWordings(facts, found)
  const here = wordings.indexOf(body.slice(start, end))
  const text = wordings[(here + 1) % Math.max(1, wordings.length)]
  if (text === undefined || text === body.slice(start, end)) return null
  const sources = found.notes.map((note) => ({ note: Number(note), start: 0, end: text.length }))
  return { range: { start, end }, text, sources: sources.slice(0, 1) }
}
