import type { ThreadEntryView, ThreadPageView, TimelineView } from '@shared/model/views'
import { dayNumber } from '@renderer/ui/dates'
import type { DateContext } from '@renderer/ui/dates'

export type Direction = 'earlier' | 'later'

/** The interviews read so far, newest first, and whether there are more at either end. */
export interface Thread {
  entries: ThreadEntryView[]
  hasEarlier: boolean
  hasLater: boolean
}

export interface ThreadDay {
  /** Counts calendar days; the same for all entries of the day. */
  number: number
  /** Any instant of that day, for writing its date. */
  instant: number
  entries: ThreadEntryView[]
}

export function threadOf({ entries, hasEarlier, hasLater }: TimelineView): Thread {
  return { entries, hasEarlier, hasLater }
}

/** The entry from which a page goes on; null where nothing has been read. */
export function edgeOf(thread: Thread, direction: Direction): ThreadEntryView | null {
  return (direction === 'earlier' ? thread.entries.at(-1) : thread.entries[0]) ?? null
}

export function withPage(thread: Thread, direction: Direction, page: ThreadPageView): Thread {
  return direction === 'earlier'
    ? { ...thread, entries: [...thread.entries, ...page.entries], hasEarlier: page.hasMore }
    : { ...thread, entries: [...page.entries, ...thread.entries], hasLater: page.hasMore }
}

/** What is still ahead and what has begun, each by day in the reader's zone, newest first. */
export function splitAtNow(
  entries: readonly ThreadEntryView[],
  now: number,
  context: DateContext
): { ahead: ThreadDay[]; begun: ThreadDay[] } {
  return {
    ahead: byDay(
      entries.filter((entry) => entry.startsAt > now),
      context
    ),
    begun: byDay(
      entries.filter((entry) => entry.startsAt <= now),
      context
    )
  }
}

function byDay(entries: readonly ThreadEntryView[], context: DateContext): ThreadDay[] {
  const days: ThreadDay[] = []
  for (const entry of entries) {
    const number = dayNumber(entry.startsAt, context)
    const last = days.at(-1)
    if (last?.number === number) last.entries.push(entry)
    else days.push({ number, instant: entry.startsAt, entries: [entry] })
  }
  return days
}

/** The next instant after `now` at which something shown changes its state; null when nothing will. */
export function nextTurn(view: TimelineView, now: number): number | null {
  const touchpoints = [
    ...view.due.map((due) => due.touchpoint),
    ...view.entries.flatMap((entry) => [
      ...entry.people.map((person) => person.touchpoint),
      ...entry.askings
    ])
  ]
  const instants = touchpoints.flatMap((touchpoint) =>
    touchpoint === null || touchpoint.closed !== null
      ? []
      : [
          touchpoint.opensAt,
          touchpoint.dueAt,
          touchpoint.overdueAt,
          touchpoint.lapsesAt ?? Infinity,
          touchpoint.snoozedUntil ?? Infinity
        ]
  )
  if (view.coming) instants.push(view.coming.opensAt)
  const next = instants.reduce(
    (soonest, instant) => (instant > now && instant < soonest ? instant : soonest),
    Infinity
  )
  return Number.isFinite(next) ? next : null
}
