import { z } from 'zod'
import type { ApplicationRowView } from '../model/applicationRow'
import { STAGES } from '../model/words'
import { id, neededLine } from './inputs'
import { route } from './route'

/** More than anybody has; a list of ids as long as the disk would only keep the window waiting. */
const MOST_AT_ONCE = 100_000
const MOST_TAGS = 50

const tags = z.array(neededLine(50, 'Write a tag.')).max(MOST_TAGS).optional()

export const applicationListRoutes = {
  /** Every application, in the board's own order. */
  'applications.list': route<ApplicationRowView[]>()(z.null()),
  /** How many there are in all stages. */
  'applications.count': route<number>()(z.null()),
  /**
   * Puts one into a stage, under another one of the same column of the board, or on top where
   * `after` is null. CONFLICT when that other one is not in this column any more.
   */
  'applications.place': route<null>()(
    z.object({ id, stage: z.enum(STAGES), after: id.nullable() })
  ),
  /** Changes several alike; answers how many are as asked now. Those that are gone are passed over. */
  'applications.changeMany': route<{ count: number }>()(
    z.object({
      ids: z.array(id).min(1).max(MOST_AT_ONCE),
      stage: z.enum(STAGES).optional(),
      addTags: tags,
      removeTags: tags
    })
  )
}
