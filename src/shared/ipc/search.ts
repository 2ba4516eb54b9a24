import { z } from 'zod'
import { OPENABLE, SEARCH_KINDS, type FoundView, type OpenedView } from '../model/search'
import { id, line } from './inputs'
import { route } from './route'

export const searchRoutes = {
  /**
   * What has all of these words, the last of them as far as it is typed: the three newest of each
   * kind, or the thirty newest of the one chosen. The text is never a query language.
   */
  'search.find': route<FoundView>()(
    z.object({ text: line(200), kind: z.enum(SEARCH_KINDS).nullable() })
  ),
  /** What these pages are about, in the same order; those that are gone are left out. */
  'search.recall': route<OpenedView[]>()(z.array(z.object({ kind: z.enum(OPENABLE), id })).max(10))
}
