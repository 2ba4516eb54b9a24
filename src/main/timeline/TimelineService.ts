import type { RouteInput } from '@shared/ipc/contract'
import type { ThreadPageView, TimelineView } from '@shared/model/views'
import type { Clock } from '@shared/time/Clock'
import { nextDay } from '@shared/time/localTime'
import { instantOf, localDateOf } from '@shared/time/zonedTime'
import type { DueRepository } from './DueRepository'
import type { ThreadRepository } from './ThreadRepository'

/** How many cards are shown of what is due; nobody has more to write in a day. */
const DUE = 50

/** How many interviews the first answer holds on either side of now, and a further page. */
const AHEAD = 30
const PAGE = 50

/** What the home screen shows. */
export class TimelineService {
  constructor(
    private readonly clock: Clock,
    /** The user's IANA zone now. */
    private readonly timeZone: () => string,
    private readonly due: DueRepository,
    private readonly thread: ThreadRepository
  ) {}

  read(): TimelineView {
    const now = this.clock.now()
    const today = { now, endOfToday: endOfDay(now, this.timeZone()) }
    const here = { startsAt: now, id: Number.MAX_SAFE_INTEGER }
    const later = cut(this.thread.after(here, AHEAD + 1), AHEAD, 'later')
    const earlier = cut(this.thread.before(here, PAGE + 1), PAGE, 'earlier')
    const due = this.due.due(today, DUE)
    return {
      now,
      due,
      dueCount: due.length < DUE ? due.length : this.due.count(today),
      coming: this.due.coming(today),
      entries: [...later.entries, ...earlier.entries],
      hasLater: later.hasMore,
      hasEarlier: earlier.hasMore
    }
  }

  page({ direction, from }: RouteInput<'timeline.page'>): ThreadPageView {
    const entries =
      direction === 'earlier'
        ? this.thread.before(from, PAGE + 1)
        : this.thread.after(from, PAGE + 1)
    return cut(entries, PAGE, direction)
  }
}

/** One more was read than is shown: it only says that there are more. */
function cut(
  entries: ThreadPageView['entries'],
  limit: number,
  direction: 'earlier' | 'later'
): ThreadPageView {
  const hasMore = entries.length > limit
  const shown = direction === 'earlier' ? entries.slice(0, limit) : entries.slice(-limit)
  return { entries: shown, hasMore }
}

/** The midnight that ends the local day of `now`, as an instant. */
function endOfDay(now: number, zone: string): number {
  return instantOf(`${nextDay(localDateOf(now, zone))}T00:00`, zone)
}
