import { z } from 'zod'
import type { Destination } from '../destination'
import { route } from './route'

/** Where a notification, the tray, a link or a file leads. */
export const destinationRoutes = {
  /** Where the window is to go, once; null where nobody asked. */
  'destinations.take': route<Destination | null>()(z.null())
}
