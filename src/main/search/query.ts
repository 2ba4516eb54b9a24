import { hasSigns, pairsOfSigns, spellingsOf, type AskedWord } from '@shared/search'

/** The prefixes that the indexes keep, in characters (migration 0004-search). */
const LONGEST_PREFIX = 8

/** What FTS5 is asked. */
export interface Query {
  /** All words, the open one as a prefix. */
  whole: string
  /**
   * The same with the open word as if it were complete, where it is longer than the prefixes that are
   * indexed; null otherwise.
   */
  complete: string | null
}

/** Null where nothing is asked for. Whatever was typed ends between quotes. */
export function queryOf(words: readonly AskedWord[]): Query | null {
  if (words.length === 0) return null
  const isLong = words.some(({ text, isOpen }) => isOpen && [...text].length > LONGEST_PREFIX)
  return {
    whole: allOf(words),
    complete: isLong ? allOf(words.map(({ text }) => ({ text, isOpen: false }))) : null
  }
}

function allOf(words: readonly AskedWord[]): string {
  return words.map((word) => `(${ways(word).join(' OR ')})`).join(' AND ')
}

function ways({ text, isOpen }: AskedWord): string[] {
  // A word of signs goes on without a space, so that one never knows where it ends.
  const end = isOpen || hasSigns(text) ? '*' : ''
  const pairs = pairsOfSigns(text).map((pair) => `"${pair}"`)
  return [
    ...spellingsOf(text).map((spelling) => `"${spelling}"${end}`),
    ...(pairs.length > 0 ? [`(${pairs.join(' AND ')})`] : [])
  ]
}
