import type { Stretch } from '../english/text'

/** The user's English. */
export const ENGLISHES = ['US', 'GB', 'CA', 'AU'] as const
export type English = (typeof ENGLISHES)[number]

/** A slip in spelling or grammar; UTF-16 offsets, end exclusive. */
export interface LanguageHint extends Stretch {
  message: string
  /** What could stand there instead, the likeliest first; may be empty. */
  suggestions: string[]
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
