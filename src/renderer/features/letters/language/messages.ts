import type { LanguageHint, LanguageOptions } from '@shared/letter/review'

/** What the worker is asked. */
export interface LanguageQuestion extends LanguageOptions {
  id: number
  text: string
}

/** What it answers: hints, or null where the text could not be checked. */
export interface LanguageAnswer {
  id: number
  hints: LanguageHint[] | null
}
