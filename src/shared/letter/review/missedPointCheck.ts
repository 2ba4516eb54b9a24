import { usesNote } from './fromNotes'
import type { Rule } from './rule'

/** Adds what the user did not get to say. */
export const missedPointCheck: Rule = (given) =>
  usesNote(given, 'missed', {
    none: 'There is no note of something left unsaid that this letter should add.',
    used: 'You add what you did not get to say.',
    unused: (note) => `Add briefly what you did not get to mention: “${note}”.`
  })
