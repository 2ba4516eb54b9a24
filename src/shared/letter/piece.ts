import { capitalised } from './english/text'
import type { Id } from './facts'

/** A run of a sentence. Only the letter's own words (`own`) may be contracted or expanded. */
export interface Piece {
  text: string
  own: boolean
  /** The note that these words came from. */
  note: Id | null
}

export type Sentence = Piece[]

/** Names of companies, roles, people and days: they go in as they are. */
export function fact(text: string): Piece {
  return { text, own: false, note: null }
}

/**
 * A sentence from a template, as in "You told me that ${clause}.": starts with a capital letter,
 * and a value that brings its own full stop ("Acme Inc.") does not get a second one.
 */
export function line(
  literals: TemplateStringsArray,
  ...values: (Piece | Sentence | string)[]
): Sentence {
  const pieces: Sentence = []
  literals.forEach((literal, at) => {
    const before = pieces.at(-1)
    const closed = before && literal.startsWith('.') && /[.!?…]["”’']?$/.test(before.text)
    const own = closed ? literal.slice(1) : literal
    if (own !== '') pieces.push({ text: own, own: true, note: null })
    const value = values[at]
    if (value === undefined) return
    pieces.push(
      ...(typeof value === 'string' ? [fact(value)] : Array.isArray(value) ? value : [value])
    )
  })
  const [first, ...rest] = pieces
  return first ? [{ ...first, text: capitalised(first.text) }, ...rest] : []
}

export function plain(sentence: Sentence): string {
  return sentence.map((piece) => piece.text).join('')
}

const CONTRACTIONS: [RegExp, string][] = [
  [/\bI'd\b/g, 'I would'],
  [/\bI'm\b/g, 'I am'],
  [/\bI'll\b/g, 'I will'],
  [/\bI've\b/g, 'I have'],
  [/\bdidn't\b/g, 'did not'],
  [/\bdon't\b/g, 'do not'],
  [/\bwon't\b/g, 'will not']
]

/** Says the letter's own contractions in full, as a letter that begins with "Dear" does. */
export function inFull(sentence: Sentence): Sentence {
  return sentence.map((piece) =>
    piece.own
      ? {
          ...piece,
          text: CONTRACTIONS.reduce((text, [from, to]) => text.replace(from, to), piece.text)
        }
      : piece
  )
}
