/**
 * Words as the search indexes hold them (migration 0004-search): split where FTS5's unicode61 splits,
 * with the letters replaced that it does not fold, in the other spelling, and in pairs of signs.
 */

/** One word that is asked for. */
export interface AskedWord {
  /** As typed, composed (NFC), without accents that stand alone. */
  text: string
  /** Still being typed: whatever begins like it will do. */
  isOpen: boolean
}

const LETTERS: Readonly<Record<string, string>> = {
  ...{ ß: 'ss', ẞ: 'SS', ø: 'o', Ø: 'O', ł: 'l', Ł: 'L', đ: 'd', Đ: 'D', ð: 'd', Ð: 'D' },
  ...{ æ: 'ae', Æ: 'AE', œ: 'oe', Œ: 'OE', þ: 'th', Þ: 'TH', ı: 'i' }
}
const SPELLINGS: Readonly<Record<string, string>> = {
  ...{ ä: 'ae', Ä: 'Ae', ö: 'oe', Ö: 'Oe', ü: 'ue', Ü: 'Ue' },
  ...{ ø: 'oe', Ø: 'Oe', å: 'aa', Å: 'Aa' }
}

/** Letters to Unicode, but not to SQLite, which splits words there. */
const SPLITTING = '\u19b0-\u19c0\u19c8\u19c9\u1cf2\u1cf3'
const WORD = new RegExp(`(?:(?![${SPLITTING}])[\\p{L}\\p{N}\\p{Co}])+`, 'gu')

/** Hiragana, katakana and Han: written without spaces. */
const SIGN = /[\u3041-\u30ff\u3400-\u4dbf\u4e00-\u9fff]/u

/** The words of what somebody typed, in order; none where it holds no letter and no digit. */
export function askedWords(typed: string): AskedWord[] {
  const text = typed.normalize('NFC').replace(/[\u0300-\u036f]/g, '')
  const words = text.match(WORD) ?? []
  return words.map((word, at) => ({
    text: word,
    isOpen: at === words.length - 1 && text.endsWith(word)
  }))
}

/** The ways in which a word may be written in an index: one, or two where it has an umlaut. */
export function spellingsOf(word: string): string[] {
  const signs = [...word]
  const plain = signs.map((sign) => LETTERS[sign] ?? sign).join('')
  const spelled = signs.map((sign) => SPELLINGS[sign] ?? LETTERS[sign] ?? sign).join('')
  return plain === spelled ? [plain] : [plain, spelled]
}

export function hasSigns(word: string): boolean {
  return SIGN.test(word)
}

/** 東京, 京都 of 東京都: neighbours of which both are signs. */
export function pairsOfSigns(word: string): string[] {
  const signs = [...word]
  return signs.slice(1).flatMap((second, at) => {
    const first = signs[at] ?? ''
    return SIGN.test(first) && SIGN.test(second) ? [first + second] : []
  })
}

/** Whether a letter or digit, which is part of a word, stands there. */
export function isInWord(sign: string): boolean {
  WORD.lastIndex = 0
  return WORD.test(sign)
}

/** A sign as it is compared: without capitals and accents; '' for an accent that stands alone. */
export function comparable(sign: string, spelling: 'plain' | 'other'): string {
  const key = spelling + sign
  const known = compared.get(key)
  if (known !== undefined) return known
  const other = spelling === 'other' ? SPELLINGS[sign] : undefined
  const letter = other ?? LETTERS[sign] ?? sign.normalize('NFD').replace(/[\u0300-\u036f]/g, '')
  const result = letter.normalize('NFC').toLowerCase()
  // All of Unicode would fill it.
  if (compared.size > 5_000) compared.clear()
  compared.set(key, result)
  return result
}

const compared = new Map<string, string>()
