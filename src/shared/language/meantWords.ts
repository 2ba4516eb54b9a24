import { isFunctionWord } from '../letter/english/words'

/** Addresses, links, numbers and code: no words that could be misspelled. */
const NO_WORDS =
  /[@\d_\\`]|:\/\/|^www\.|[\p{L}\p{N}][./][\p{L}\p{N}][^\s]*\/|[\p{L}\p{N}]\.[\p{L}\p{N}]/u
const WORD = /[\p{L}\p{M}]+(?:['’][\p{L}\p{M}]+)*/gu

/** Inside of a sentence: behind other words or a title such as "Dr.". */
const BEHIND_OTHERS =
  /[\p{L}\p{N},;)’']["“‘'(]?[ \t]+["“‘(]?$|\b(?:Mr|Mrs|Ms|Mx|Dr|Prof|St)\.\s+$|\p{L}[-–/&]$/u

/** A word as known words are compared. */
function bare(word: string): string {
  return word
    .replaceAll('’', "'")
    .toLowerCase()
    .replace(/'s$|'$/, '')
}

/** Looks up whether a word is one of these, in any case, with or without a possessive. */
export function knownAmong(words: readonly string[]): (text: string) => boolean {
  const known = new Set(words.flatMap((word) => word.match(WORD) ?? []).map(bare))
  return (text) => {
    const found = text.match(WORD) ?? []
    return found.length > 0 && found.every((word) => known.has(bare(word)))
  }
}

/**
 * Words of a trade, each of which is known: "roadmap". Not the small words of the language, which
 * are known as well and stand in the wrong place all the same: "we was".
 */
export function isKnownTerm(text: string, isKnown: (text: string) => boolean): boolean {
  const words = text.match(WORD) ?? []
  return isKnown(text) && !words.some((word) => isFunctionWord(bare(word)))
}

/** Whether a stretch lies in something that is no prose: an address, a phone number, a link. */
export function isInNoProse(text: string, start: number, end: number): boolean {
  const from = text.slice(0, start).search(/\S*$/)
  const behind = text.slice(end).match(/^\S*/)?.[0].length ?? 0
  return NO_WORDS.test(text.slice(from, end + behind).replace(/[.,;:!?)\]]+$/, ''))
}

/**
 * A word that no dictionary has and that is written like a name: with a capital inside of a
 * sentence, in capitals ("ALS"), or with capitals inside ("TypeScript").
 */
export function isWrittenAsName(text: string, start: number, end: number): boolean {
  const word = text.slice(start, end)
  if (/^\p{Lu}[\p{Lu}\p{M}]+s?$/u.test(word) || /\p{Ll}\p{Lu}/u.test(word)) return true
  if (!/^\p{Lu}/u.test(word)) return false
  const before = text.slice(Math.max(0, start - 40), start)
  return BEHIND_OTHERS.test(before)
}

const ABBREVIATION =
  /\b(?:Inc|Ltd|Co|Corp|St|Dr|Mr|Mrs|Ms|Prof|No|vs|etc|approx|e\.g|i\.e|a\.m|p\.m|U\.S|U\.K)\.["”’)]?\s+$/i

/** Where one of Harper's rules takes for a slip what is right there. */
export function isMistaken(rule: string, text: string, start: number, end: number): boolean {
  // "… at Meyer & Holt Inc. is the one", "iOS is new to me"
  if (rule === 'SentenceCapitalization') {
    const before = text.slice(Math.max(0, start - 20), start)
    return ABBREVIATION.test(before) || /^\p{Ll}+\p{Lu}/u.test(text.slice(start))
  }
  // "that you yourself started"
  return rule === 'PossessiveYour' && /^\s+yoursel/i.test(text.slice(end, end + 12))
}
