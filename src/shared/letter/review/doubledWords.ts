import { isFunctionWord } from '../english/words'
import { type CheckRange, type Finding, warned } from './check'
import { isCapitalised } from './words'

const DOUBLED =
  /(?<![\p{L}\p{N}\p{M}'’-])(\p{L}[\p{L}\p{M}'’]*)(\s+)(\1)(?![\p{L}\p{N}\p{M}'’-])/giu
/** "She had had doubts", "the rule that that team follows". */
const MEANT_TWICE = new Set(['had', 'that', 'bye', 'ha', 'no', 'so', 'yada', 'blah', 'poco', 'do'])

/** "the the": a word written twice; "New York New York" and "Baden Baden" are meant. */
export function doubledWords(text: string, where: CheckRange['in']): Finding[] {
  return [...text.matchAll(DOUBLED)].flatMap(
    ({ 0: found, 1: word = '', 2: gap = '', 3: again = '', index }) => {
      const low = word.toLowerCase()
      const isName = isCapitalised(word) && isCapitalised(again) && !isFunctionWord(low)
      if (isName || MEANT_TWICE.has(low) || /\n\s*\n/.test(gap)) return []
      return [
        warned(`Take out one “${again}”.`, [{ in: where, start: index, end: index + found.length }])
      ]
    }
  )
}
