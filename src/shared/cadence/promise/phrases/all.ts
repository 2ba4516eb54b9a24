import type { PhraseReader } from '../phrase'
import { datePhrases } from './dates'
import { dayPhrases } from './days'
import { lookalikePhrases } from './lookalikes'
import { monthPhrases } from './months'
import { spanPhrases } from './spans'
import { weekPhrases } from './weeks'
import { yearPhrases } from './years'

/** Every phrase that names a time; of two that are as long at one place, the first counts. */
export const PHRASES: readonly PhraseReader[] = [
  ...lookalikePhrases,
  ...datePhrases,
  ...dayPhrases,
  ...weekPhrases,
  ...monthPhrases,
  ...yearPhrases,
  ...spanPhrases
]
