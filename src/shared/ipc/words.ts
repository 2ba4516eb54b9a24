import { z } from 'zod'
import { neededLine } from './inputs'
import { route } from './route'

const word = neededLine(100, 'Write the word.').refine((text) => !/\s/.test(text), {
  error: 'Write one word, without spaces.'
})

/** The user's dictionary: words that the checker of language takes as they are. */
export const wordRoutes = {
  /** In the order of the alphabet. */
  'words.list': route<string[]>()(z.null()),
  'words.add': route<null>()(z.object({ word })),
  'words.remove': route<null>()(z.object({ word: neededLine(100, 'Choose a word.') }))
}
