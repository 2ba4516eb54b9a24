import { z } from 'zod'
import { WEB_MAILS } from '../mail'
import type { OpenedMailView } from '../model/mailViews'
import { line, lines } from './inputs'
import { route } from './route'

const letter = z.object({
  to: z.object({ name: line(2_000), email: z.string().max(1_000).nullable() }).nullable(),
  subject: line(500),
  body: lines(1_000_000)
})

/** The ways out for a letter. None of them sends anything: that is the user's to do. */
export const mailRoutes = {
  /** Opens the letter in the mail program, as a file for it, or in the browser. */
  'mail.open': route<OpenedMailView>()(
    letter.extend({ by: z.enum(['mail-app', 'file', ...WEB_MAILS]) })
  ),
  /** Lets the user say where to, and writes the letter as .eml; null when they would rather not. */
  'mail.save': route<{ name: string } | null>()(letter),
  /** Opens what was saved last in the mail program. */
  'mail.openSaved': route<null>()(z.null())
}
