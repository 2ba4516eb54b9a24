import { usesNote } from './fromNotes'
import type { Rule } from './rule'

/** Says what the user would bring that others may not. */
export const valueCheck: Rule = (given) =>
  usesNote(given, 'value', {
    none: 'There is no note of what you would bring that this letter should say.',
    used: 'You say what you would bring.',
    unused: (note) => `Say in one sentence what you would bring: “${note}”.`
  })
