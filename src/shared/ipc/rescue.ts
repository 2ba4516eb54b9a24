import { z } from 'zod'
import type { SalvagedTable } from '../model/startViews'
import { route } from './route'

/** What can be done about a data file that cannot be used as it should be. */
export const rescueRoutes = {
  /** Opens the file once more, for writing. */
  'rescue.retry': route<null>()(z.null()),
  /** Opens it so that everything can be looked at and nothing changed. */
  'rescue.openReadOnly': route<null>()(z.null()),
  /** Sets the file aside and begins an empty one; answers where it is kept. */
  'rescue.startAfresh': route<{ keptIn: string | null }>()(z.null()),
  /** Closes the file in which damage was found, so that the window offers what can be done. */
  'rescue.showDamage': route<null>()(z.null()),
  /** The warning about the folder was read. */
  'rescue.heardOfFolder': route<null>()(z.null()),
  /** Saves what the file still gives into a new one, which waits beside it. */
  'rescue.salvage': route<SalvagedTable[]>()(z.null()),
  /** Gives the saving up; nothing was changed. */
  'rescue.stopSalvage': route<null>()(z.null()),
  /** Puts the saved file in the place of the damaged one, which is set aside. */
  'rescue.useSalvaged': route<null>()(z.null())
}
