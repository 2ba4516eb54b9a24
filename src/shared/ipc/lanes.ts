import { z } from 'zod'
import type { LaneHeadsView, LaneView } from '../model/lanesViews'
import { id } from './inputs'
import { route } from './route'
import { timelineFilter } from './timeline'

/** Rows of a few windows; more are asked for in turn. */
const MOST_ROWS = 100

export const laneRoutes = {
  /** The applications that the filter leaves, in no order; of `only` those where it is given. */
  'lanes.heads': route<LaneHeadsView>()(
    z.object({ filter: timelineFilter, only: z.array(id).nullable() })
  ),
  /** All along the time of these applications; those that are gone are left out. */
  'lanes.rows': route<LaneView[]>()(z.object({ ids: z.array(id).max(MOST_ROWS) }))
}
