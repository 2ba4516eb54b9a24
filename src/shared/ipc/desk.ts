import { z } from 'zod'
import type { StartView } from '../model/startViews'
import { lines } from './inputs'
import { route } from './route'

/** What concerns the program itself and the desk it stands on. */
export const deskRoutes = {
  'app.start': route<StartView>()(z.null()),
  /** Puts plain text on the clipboard. */
  'clipboard.copy': route<null>()(z.object({ text: lines(1_000_000) })),
  /** Opens an https or mailto link outside; anything else is refused. */
  'link.open': route<null>()(z.object({ url: z.string().max(2000) })),
  /** Shows the data file in the system's file manager. */
  'data.reveal': route<null>()(z.null()),
  'app.quit': route<null>()(z.null()),
  /** Fills and opens the sample data set; the own data stays closed and untouched. */
  'sample.open': route<null>()(z.null()),
  /** Removes the sample data set and opens the own data again. */
  'sample.leave': route<null>()(z.null()),
  /** An error in the window goes to the log; the answer is its id. */
  'trouble.report': route<{ id: string }>()(
    z.object({ message: z.string().max(2000), stack: z.string().max(20_000) })
  )
}
