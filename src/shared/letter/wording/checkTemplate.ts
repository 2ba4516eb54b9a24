import type { LetterKind } from '@shared/model/words'
import { countWords, splitSentences } from '../english/text'
import { PLANS } from '../kinds/templates'
import type { MoveName } from '../moves/names'
import { IN_BRACES, type PieceName } from './notation'
import { isMove, outlineOf } from './template'
import {
  braceProblem,
  isEnded,
  pieceProblem,
  problem,
  styleProblem,
  type WordingProblem
} from './textProblem'

/** What the sentences that the user sets into a template may name. */
export const TEMPLATE_PIECES: readonly PieceName[] = ['role', 'company', 'when', 'day']

/** Words of the user's own text, so that the letter still has room for its notes. */
const MOST_OWN_WORDS: Readonly<Record<'thank-you' | 'other', number>> = {
  'thank-you': 100,
  other: 60
}

/** The moves that a letter of this kind can make, in the order in which it usually does. */
export function movesFor(kind: LetterKind): MoveName[] {
  const { template, fillers } = PLANS[kind]
  const planned = outlineOf(template)
    .flat()
    .flatMap((step) => ('move' in step ? [step.move] : []))
  return [...planned, ...fillers]
}

/**
 * What keeps a template from being used for letters of this kind, in one sentence that says what to
 * do; null where it is well.
 */
export function checkTemplate(kind: LetterKind, text: string): WordingProblem | null {
  if (text.trim() === '') return problem('Write the template.')
  return (
    braceProblem(text) ??
    pieceProblem(withoutPieces(text), [...movesFor(kind)]) ??
    frame(text) ??
    styleProblem(text) ??
    roleProblem(kind, text) ??
    sentences(kind, text)
  )
}

/** Of text in a template each sentence may name the role; a move stands there once. */
function withoutPieces(text: string): string {
  return text.replace(IN_BRACES, (piece, name: string) =>
    TEMPLATE_PIECES.some((known) => known === name.trim()) ? ' '.repeat(piece.length) : piece
  )
}

function frame(text: string): WordingProblem | null {
  const [first = ''] = text.trim().split('\n')
  if (/^(?:hi|hello|dear|good (?:morning|afternoon|day))\b[^.?!]{0,60}[,:]?$/iu.test(first.trim()))
    return problem('Leave out the greeting: each letter gets its own.')
  return /^(?:(?:best|kind|warm|with kind) regards|yours (?:sincerely|faithfully)|sincerely|best wishes|best),?$/imu.test(
    text
  )
    ? problem('Leave out the closing line: each letter gets its own, with your name.')
    : null
}

/** Moves that name the role; a letter that never does leaves its reader guessing. */
const NAME_ROLE: readonly MoveName[] = [
  'thanks-for-time',
  'recall',
  'recall-again',
  'applied',
  'missed-each-other',
  'take-leave',
  'thanks-for-news'
]

function roleProblem(kind: LetterKind, text: string): WordingProblem | null {
  const names = [...text.matchAll(IN_BRACES)].map(([, name = '']) => name.trim())
  const isNamed = names.some(
    (name) => name === 'role' || (isMove(name) && NAME_ROLE.includes(name))
  )
  const opening = movesFor(kind).find((move) => NAME_ROLE.includes(move))
  return isNamed
    ? null
    : problem(`Add {${opening ?? 'role'}} or {role}, so that the letter names the role.`)
}

function sentences(kind: LetterKind, text: string): WordingProblem | null {
  let words = 0
  for (const step of outlineOf(text).flat()) {
    if ('move' in step) continue
    words += countWords(step.text.replace(IN_BRACES, ' '))
    const [open] = splitSentences(step.text).filter((sentence) => !isEnded(sentence))
    if (open !== undefined)
      return problem(`End “${open.length > 40 ? `…${open.slice(-40)}` : open}” with a full stop.`)
  }
  const most = MOST_OWN_WORDS[kind === 'thank-you' ? kind : 'other']
  return words > most
    ? problem(`Use at most ${most} words of your own, so that the letter stays short.`)
    : null
}
