import { z } from 'zod'
import type {
  FilterChoicesView,
  ThreadIndexView,
  ThreadItemView,
  TimelineFilter,
  TimelineView
} from '../model/timelineViews'
import { STAGES, TOUCHPOINT_KINDS } from '../model/words'
import { id } from './inputs'
import { route } from './route'

/** More than anybody chooses by hand. */
const MOST_CHOSEN = 100

/** More than a few screens full; who wants more asks again. */
const MOST_ITEMS = 500

/** More at once than this are read with everything else. */
const MOST_APPLICATIONS = 1000

export const timelineFilter: z.ZodType<TimelineFilter> = z.object({
  stages: z.array(z.enum(STAGES)).max(STAGES.length),
  tags: z.array(z.string().max(200)).max(MOST_CHOSEN),
  company: z.string().max(500),
  personId: id.nullable(),
  kinds: z.array(z.enum(TOUCHPOINT_KINDS)).max(TOUCHPOINT_KINDS.length),
  onlyMine: z.boolean()
})

export const timelineRoutes = {
  /** What is due, what comes next, and the thread around now; null leaves out nothing. */
  'timeline.read': route<TimelineView>()(z.object({ filter: timelineFilter }).nullable()),
  /** The whole thread, or what of it belongs to these applications. */
  'timeline.index': route<ThreadIndexView>()(
    z.object({
      filter: timelineFilter,
      applications: z.array(id).max(MOST_APPLICATIONS).nullable()
    })
  ),
  /** These items in the order in which they were named; those that are gone are left out. */
  'timeline.items': route<ThreadItemView[]>()(
    z.object({
      refs: z.array(z.object({ type: z.enum(['interview', 'asking']), id })).max(MOST_ITEMS)
    })
  ),
  /** What there is to choose from: companies and people with words that begin like these. */
  'timeline.filterChoices': route<FilterChoicesView>()(z.object({ text: z.string().max(200) }))
}
