import { capitalised } from '../english/text'
import { fact, type Piece, type Sentence } from '../piece'

/**
 * What can stand in braces in a wording.
 * - `role`: the role with its company; `company`: the company alone
 * - `when`: "on Monday"; `dated`: "of Tuesday 10 February"; `day`: the day that they named
 * - `name`: a colleague; `earlier`: "my note of Monday 16 March"; `point`: what a doubt was about
 * - `topic`, `deed`, `fact`, `what`, `note`: the words of a note, by how they can stand in a sentence:
 *   behind "about" or "for", as an -ing phrase, behind "that", behind "is", behind a colon
 * - `reason`: why the role appeals, in the user's own words: "I love teaching"; `story`: what happened
 *   in the interview: "I asked about the rota"; each a clause that stands for itself
 */
export const PIECES = [
  'role',
  'company',
  'when',
  'dated',
  'day',
  'name',
  'earlier',
  'point',
  'topic',
  'deed',
  'fact',
  'what',
  'reason',
  'story',
  'note'
] as const
export type PieceName = (typeof PIECES)[number]

/** What the pieces stand for in one letter; an empty text takes the space before it along. */
export type Values = { readonly [piece in PieceName]?: Piece | Sentence | string | undefined }

/** `{role}` and the like, as written; whether there is such a piece is another question. */
export const IN_BRACES = /\{([^{}]*)\}/g

export function piecesIn(wording: string): string[] {
  return [...wording.matchAll(IN_BRACES)].map(([, name = '']) => name.trim())
}

export function isPiece(name: string): name is PieceName {
  return PIECES.some((piece) => piece === name)
}

function piecesOf(value: Piece | Sentence | string): Piece[] {
  if (typeof value === 'string') return value === '' ? [] : [fact(value)]
  return Array.isArray(value) ? value : [value]
}

/**
 * The sentence that a wording makes of these values; null where it asks for something that is not
 * among them. It starts with a capital letter, and a value that brings its own full stop ("Acme
 * Inc.") does not get a second one.
 */
export function filled(wording: string, values: Values): Sentence | null {
  const sentence: Sentence = []
  const write = (literal: string): void => {
    const before = sentence.at(-1)
    const isClosed = before && literal.startsWith('.') && /[.!?…]["”’']?$/.test(before.text)
    const text = isClosed ? literal.slice(1) : before ? literal : literal.trimStart()
    if (text !== '') sentence.push({ text, own: true, note: null })
  }
  let written = 0
  for (const match of wording.matchAll(IN_BRACES)) {
    const name = (match[1] ?? '').trim()
    const value = isPiece(name) ? values[name] : undefined
    if (value === undefined) return null
    const pieces = piecesOf(value)
    const literal = wording.slice(written, match.index)
    write(pieces.length === 0 ? literal.trimEnd() : literal)
    sentence.push(...pieces)
    written = match.index + match[0].length
  }
  write(wording.slice(written))
  const [first, ...rest] = sentence
  return first ? [{ ...first, text: capitalised(first.text) }, ...rest] : null
}
