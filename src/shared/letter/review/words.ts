/** A word of a text with its UTF-16 offsets, end exclusive. */
export interface Word {
  text: string
  /** Lower case, straight apostrophes. */
  low: string
  start: number
  end: number
}

const WORD = /[\p{L}\p{N}\p{M}]+(?:['’]\p{L}+)*[+#]{0,2}/gu

/** The words of a text, cut at hyphens and full stops: "on-call" is two. `offset` is the text's own place. */
export function wordsWithin(text: string, offset = 0): Word[] {
  return [...text.matchAll(WORD)].map(({ 0: word, index }) => ({
    text: word,
    low: word.replaceAll('’', "'").toLowerCase(),
    start: offset + index,
    end: offset + index + word.length
  }))
}

/** "Tomás" → "tomas": without case and accents. */
export function folded(text: string): string {
  const plain = /^[\x20-\x7e]*$/.test(text) ? text : withoutAccents(text)
  return plain.toLowerCase()
}

function withoutAccents(text: string): string {
  return text.normalize('NFD').replace(/\p{M}/gu, '').replaceAll('’', "'")
}

/** "Dana's" → "Dana". */
export function withoutPossessive(word: string): string {
  return word.replace(/['’]s?$/i, '')
}

export function isCapitalised(word: string): boolean {
  return /^\p{Lu}/u.test(word)
}
