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
