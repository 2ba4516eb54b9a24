import type { RouteInput } from '@shared/ipc/contract'
import {
  EVERYTHING,
  type FilterChoicesView,
  type ThreadIndexView,
  type ThreadItemView,
  type ThreadRef,
  type TimelineFilter
} from '@shared/model/timelineViews'
import type { TimelineView } from '@shared/model/timelineViews'
import type { Clock } from '@shared/time/Clock'
import { nextDay } from '@shared/time/localTime'
import { instantOf, localDateOf } from '@shared/time/zonedTime'
import type { DueRepository } from './DueRepository'
import { isEverything, type FilterRepository } from './FilterRepository'
import type { MessageRepository } from './MessageRepository'
import type { ThreadIndexRepository } from './ThreadIndexRepository'
import type { ThreadRepository } from './ThreadRepository'
import type { WakeUpRepository } from './WakeUpRepository'

interface Rows {
  due: DueRepository
  thread: ThreadRepository
  index: ThreadIndexRepository
  messages: MessageRepository
  filters: FilterRepository
  wakeUps: WakeUpRepository
}

/** How many cards are shown of what is due; nobody has more to write in a day. */
const DUE = 50

/** How many items of the thread the first answer holds on either side of now. */
const AROUND = { ahead: 30, behind: 50 }

/** What the home screen shows. */
export class TimelineService {
  constructor(
    private readonly clock: Clock,
    /** The user's IANA zone now. */
    private readonly timeZone: () => string,
    private readonly rows: Rows
  ) {}

  read(filter: TimelineFilter = EVERYTHING): TimelineView {
    const { due: dueRows, index, wakeUps } = this.rows
    const now = this.clock.now()
    const today = { now, endOfToday: endOfDay(now, this.timeZone()) }
    const due = dueRows.due(today, DUE, filter)
    const dueMatching = due.length < DUE ? due.length : dueRows.count(today, filter)
    return {
      now,
      due,
      dueCount: isEverything(filter) ? dueMatching : dueRows.count(today),
      dueMatching,
      coming: dueRows.coming(today, filter),
      turnsAt: wakeUps.nextAfter(now),
      items: this.items(index.around(filter, now, AROUND))
    }
  }

  /** The whole thread in order, or what of it belongs to these applications. */
  index({ filter, applications }: RouteInput<'timeline.index'>): ThreadIndexView {
    return this.rows.index.read(filter, applications, this.clock.now())
  }

  /** In the order in which they are named; those that are gone are left out. */
  items(refs: readonly ThreadRef[]): ThreadItemView[] {
    const idsOf = (wanted: ThreadRef['type']): number[] =>
      refs.filter(({ type }) => type === wanted).map(({ id }) => id)
    const interviews = new Map(
      this.rows.thread.ofIds(idsOf('interview')).map((entry) => [entry.id, entry])
    )
    const messages = this.rows.messages.ofIds(idsOf('asking'))
    return refs.flatMap(({ type, id }): ThreadItemView[] => {
      if (type === 'interview') return [interviews.get(id) ?? []].flat()
      const message = messages.get(id)
      return message ? [{ type, at: message.touchpoint.opensAt, ...message }] : []
    })
  }

  filterChoices(text: string): FilterChoicesView {
    return this.rows.filters.choices(text)
  }
}

/** The midnight that ends the local day of `now`, as an instant. */
function endOfDay(now: number, zone: string): number {
  return instantOf(`${nextDay(localDateOf(now, zone))}T00:00`, zone)
}
