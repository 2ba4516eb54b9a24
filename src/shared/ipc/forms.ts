import { z } from 'zod'
import { route } from './route'

/** Tells one form from another, such as `log-interview` or `heard-back:12`. */
const form = z.string().min(1).max(100)

/** What somebody typed into a form and did not send off yet. */
export const formRoutes = {
  /** Null where nothing is kept. */
  'forms.read': route<{ fields: unknown } | null>()(z.object({ form })),
  /** Keeps it until it is sent off; null lets it go. At most two million characters as JSON. */
  'forms.keep': route<null>()(z.object({ form, fields: z.json() }))
}
