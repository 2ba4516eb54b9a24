import { countWords } from '../english/text'
import { SITUATION_OF } from '../moves'
import type { SituationName } from '../moves/names'
import { IN_BRACES, piecesIn, type PieceName } from './notation'
import {
  braceProblem,
  isEnded,
  listed,
  pieceProblem,
  problem,
  styleProblem,
  type WordingProblem
} from './textProblem'

/** Of its own words, without those of the pieces. */
export const MOST_WORDS = 35

/** What a wording must have, said by what the letter would miss. */
const WHY: Partial<Record<PieceName, string>> = {
  role: 'so that the letter names the role',
  day: 'so that the letter names the day',
  name: 'so that the letter says who it was',
  topic: 'where the words of your note go'
}

/** The pieces that wordings of this situation may have, what they need first. */
export function piecesFor(situation: SituationName): PieceName[] {
  const { needed = [], oneOf = [], optional = [] } = SITUATION_OF[situation]
  return [...needed, ...oneOf, ...optional]
}

/**
 * What keeps a wording from being used in this situation, in one sentence that says what to do; null
 * where it is well. The pieces are as in `PieceName`.
 */
export function checkWording(situation: SituationName, text: string): WordingProblem | null {
  if (text.trim() === '') return problem('Write the sentence.')
  return (
    braceProblem(text) ??
    pieceProblem(text, piecesFor(situation)) ??
    missing(situation, text) ??
    styleProblem(text) ??
    form(text)
  )
}

function missing(situation: SituationName, text: string): WordingProblem | null {
  const { needed = [], oneOf = [] } = SITUATION_OF[situation]
  const pieces = piecesIn(text)
  const lacking = needed.find((piece) => !pieces.includes(piece))
  if (lacking !== undefined)
    return problem(`Add {${lacking}}${WHY[lacking] ? `, ${WHY[lacking]}` : ''}.`)
  const used = oneOf.filter((piece) => pieces.includes(piece))
  if (oneOf.length > 0 && used.length === 0)
    return problem(`Add ${listed(oneOf, 'or')}, where the words of your note go.`)
  return used.length > 1
    ? problem(`Keep one of ${listed(used, 'and')}: they are forms of the same note.`)
    : null
}

function form(text: string): WordingProblem | null {
  const note = /\{\s*note\s*\}/.exec(text)
  if (note && !/:\s*$/.test(text.slice(0, note.index)))
    return problem('Put a colon before {note}: it may be in any words.', {
      start: note.index,
      end: note.index + note[0].length
    })
  if (/:\s.*:\s/.test(text)) return problem('Use one colon at most.')
  if (!isEnded(text)) return problem('End the sentence with a full stop.')
  return countWords(text.replace(IN_BRACES, ' ')) > MOST_WORDS
    ? problem(`Use at most ${MOST_WORDS} words, so that the letter stays short.`)
    : null
}
