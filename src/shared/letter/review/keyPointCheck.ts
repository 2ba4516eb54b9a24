import { usesNote } from './fromNotes'
import type { Rule } from './rule'

/** Recalls what the user showed in the interview. */
export const keyPointCheck: Rule = (given) =>
  usesNote(given, 'showed', {
    none: 'There is no note of what you showed that this letter should recall.',
    used: 'You recall what you showed.',
    unused: (note) => `Recall what you showed: “${note}”.`
  })
