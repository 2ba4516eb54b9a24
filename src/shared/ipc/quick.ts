import { z } from 'zod'
import type { QuickView } from '../model/quickViews'
import { id } from './inputs'
import { route } from './route'

/** The small window in which something is jotted down quickly. */
export const quickRoutes = {
  'quick.read': route<QuickView>()(z.null()),
  /** Opens the small window, or brings it to the front. */
  'quick.open': route<null>()(z.null()),
  /** Closes it and goes on in the program's window: in the interview's page, or in a new one's form. */
  'quick.goOn': route<null>()(z.object({ interviewId: id.nullable() }))
}
