import { z } from 'zod'
import type { ComposerView, LetterRowView } from '../model/views'
import { id, line, lines } from './inputs'
import { route } from './route'

const occasion = z.object({
  kind: z.literal('thank-you'),
  interviewId: id,
  personId: id
})

export const letterRoutes = {
  'letters.list': route<LetterRowView[]>()(z.null()),
  /** Opens the letter for this occasion; the first time it is seeded from the notes. */
  'letters.open': route<ComposerView>()(occasion),
  /** Keeps what was typed. CONFLICT when somebody else saved after `revision`. */
  'letters.save': route<{ revision: number; updatedAt: number }>()(
    z.object({ id, revision: z.int().positive(), subject: line(500), body: lines(50_000) })
  )
}
