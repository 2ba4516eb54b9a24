import type { LetterKind } from '@shared/model/words'

/** Each kind of letter as it is called in a list. */
export const LETTER_KIND_WORDS: Readonly<Record<LetterKind, string>> = {
  'thank-you': 'Thank-you',
  'follow-up': 'Follow-up',
  'second-follow-up': 'Second follow-up',
  'close-out': 'Close-out',
  'check-in': 'Check-in',
  'no-show': 'Missed interview',
  'rejection-reply': 'Reply to a rejection'
}
