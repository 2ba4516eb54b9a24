import { z } from 'zod'
import type { ThreadPageView, TimelineView } from '../model/views'
import { id } from './inputs'
import { route } from './route'

const edge = z.object({ startsAt: z.int(), id })

export const timelineRoutes = {
  /** What is due, what comes next, and the thread around now. */
  'timeline.read': route<TimelineView>()(z.null()),
  /** Further into the past (`earlier`) or the future (`later`) than the interview named. */
  'timeline.page': route<ThreadPageView>()(
    z.object({ direction: z.enum(['earlier', 'later']), from: edge })
  )
}
