/** A text as the readers see it: words, numbers and the few signs that part or join them. */
export type Words = readonly string[]

/** A clock time, version or dotted date; an ordinal; a number; a word, its 's apart; a sign. */
const WORD =
  /\d+(?:[.:]\d+)+|\d+(?:st|nd|rd|th)(?!\p{L})|\d+|'s(?!\p{L})|\p{L}[\p{L}\p{M}\d]*|[-/,.;:!?()&]/gu

/** Whatever ends a sentence is a full stop, whatever makes a pause in it a comma. */
const SIGNS: Readonly<Record<string, string>> = {
  ';': '.',
  '!': '.',
  '?': '.',
  ':': ',',
  '(': ',',
  ')': ',',
  '&': 'and'
}

/**
 * Lower-case words of a text. Blanks, quotation marks and invisible characters do not matter, every
 * dash is '-', every apostrophe the plain one, and '48hrs' is two words.
 */
export function wordsOf(text: string): Words {
  const plain = text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/\p{Cf}/gu, '')
    .replace(/[‘’ʼ`´]/g, "'")
    .replace(/[‐‑‒–—―−]/g, '-')
    .replace(/⁄/g, '/')
  return (plain.match(WORD) ?? []).map((word) => SIGNS[word] ?? word)
}

/** Whether nothing, or a pause, stands here. */
export function isPause(word: string | undefined): boolean {
  return word === undefined || word === ',' || word === '.' || word === '-' || word === '/'
}

const GOES_ON = new Set(
  (
    'and at because but by depending hopefully if latest likely maybe max or perhaps possibly ' +
    'probably sometime though tops unless'
  ).split(' ')
)

/** Whether a name of a time may end before this word: it begins no noun and no verb. */
export function isAfterName(word: string | undefined): boolean {
  return word === undefined || isPause(word) || GOES_ON.has(word)
}
