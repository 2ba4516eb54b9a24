import { diffWordsWithSpace } from 'diff'

/** A stretch of text: in both, only in the earlier or only in the later one. */
export interface Change {
  text: string
  kind: 'same' | 'gone' | 'new'
}

/** How long comparing may take, ms: two texts of hundreds of pages have no end of differences. */
const PATIENCE = 300

/** What of an earlier text became what of a later one; null where they are too unlike to say. */
export function changesBetween(earlier: string, later: string): Change[] | null {
  const parts = diffWordsWithSpace(earlier, later, { timeout: PATIENCE })
  return (
    parts?.map(({ value, added, removed }) => ({
      text: value,
      kind: added ? 'new' : removed ? 'gone' : 'same'
    })) ?? null
  )
}

/** The same in paragraphs, which blank lines part. */
export function inParagraphs(changes: readonly Change[]): Change[][] {
  const paragraphs: Change[][] = [[]]
  for (const { text, kind } of changes) {
    text.split(/\n{2,}/).forEach((piece, at) => {
      if (at > 0) paragraphs.push([])
      if (piece !== '') paragraphs.at(-1)?.push({ text: piece, kind })
    })
  }
  return paragraphs.filter((pieces) => pieces.length > 0)
}
