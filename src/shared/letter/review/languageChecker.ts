import type { English } from '@shared/model/words'
import type { Stretch } from '../english/text'

export type { English }

/** A slip in spelling or grammar; UTF-16 offsets, end exclusive. */
export interface LanguageHint extends Stretch {
  /** What kind of slip it is, in a word or two: "Spelling", "Agreement". */
  title: string
  message: string
  /** What could stand there instead, the likeliest first; '' is to leave it out. May be empty. */
  suggestions: string[]
  /** A word that no dictionary has, so that it may be a name. */
  isSpelling: boolean
}

export interface LanguageOptions {
  english: English
  /** Words that are right as they stand, in any case: names, companies, words of the notes. */
  knownWords: readonly string[]
}

/** Reads a text for slips. May need seconds before its first answer. */
export interface LanguageChecker {
  check(text: string, options: LanguageOptions): Promise<LanguageHint[]>
}
