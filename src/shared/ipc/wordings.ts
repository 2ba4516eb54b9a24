import { z } from 'zod'
import { SITUATIONS } from '../letter/moves/names'
import { LETTER_KINDS } from '../model/words'
import type { WordingExampleView, WordingsView } from '../model/wordingViews'
import { id, line, neededLine } from './inputs'
import { route } from './route'

/** Paragraphs stay; control characters do not. */
const paragraphs = z
  .string()
  .max(4000, 'Use at most 4,000 characters.')
  .transform((text) =>
    text
      .replace(/\r\n?|[\u2028\u2029]/g, '\n')
      .replace(/[^\P{Cc}\n]+/gu, ' ')
      .trim()
  )

/** The user's own wordings and templates for letters. */
export const wordingRoutes = {
  'wordings.read': route<WordingsView>()(z.null()),
  /** The facts of the user's latest interview for a letter of this kind; null where there is none. */
  'wordings.example': route<WordingExampleView | null>()(z.object({ kind: z.enum(LETTER_KINDS) })),
  /** Keeps a wording, a new one where `id` is null. Refused with what is wrong with its text. */
  'wordings.keep': route<{ id: number }>()(
    z.object({ id: id.nullable(), situation: z.enum(SITUATIONS), text: line(400) })
  ),
  'wordings.use': route<null>()(z.object({ id, isUsed: z.boolean() })),
  'wordings.remove': route<null>()(z.object({ id })),
  /** Keeps a template, a new one where `id` is null; a new one is used from then on. */
  'wordings.keepTemplate': route<{ id: number }>()(
    z.object({
      id: id.nullable(),
      kind: z.enum(LETTER_KINDS),
      name: neededLine(80, 'Give the template a name.'),
      text: paragraphs
    })
  ),
  /** Writes new letters of its kind by this template and by no other, or by none. */
  'wordings.useTemplate': route<null>()(z.object({ id, isUsed: z.boolean() })),
  'wordings.removeTemplate': route<null>()(z.object({ id }))
}
