import { defineStore } from 'pinia'
import { computed, inject, onScopeDispose, shallowRef, watch } from 'vue'
import { useEvent } from '@renderer/ipc/client'
import { dayNumber } from '@renderer/ui/dates'
import { useDesk } from '@renderer/ui/desk'
import type { ThreadIndexView, TimelineView } from '@shared/model/timelineViews'
import type { Problem } from '@shared/outcome'
import { useTimelineFilter } from './filter/timelineFilter.store'
import { firstReadingKey, readTimeline } from './firstReading'
import type { FirstReading } from './firstReading'
import { withRead } from './thread/threadIndex'
import { useThreadItems } from './thread/useThreadItems'

/**
 * So long after a reading, in milliseconds, the next one waits: the first change shows at once, and
 * those that come close together after it are read together.
 */
const REST = 20
/** A change about more applications than this is read with everything else. */
const FEW = 100

export const useTimeline = defineStore('timeline', () => {
  const desk = useDesk()
  const filter = useTimelineFilter()
  const view = shallowRef<TimelineView | null>(null)
  const index = shallowRef<ThreadIndexView | null>(null)
  const problem = shallowRef<Problem | null>(null)
  const items = useThreadItems((failure) => {
    problem.value = failure
  })

  /** Counts what makes the answer to an earlier question useless. */
  let question = 0
  let reading: Promise<void> | null = null
  let isWanted = false
  let planned: ReturnType<typeof setTimeout> | undefined
  /** When it was read last, by a clock that nobody can set. */
  let lastReadAt = -Infinity
  let begun = inject(firstReadingKey, null)
  /** The applications of which something changed that was not read yet; null: anything may have. */
  let changed: Set<number> | null = null

  /** Reads everything. */
  function read(): Promise<void> {
    question += 1
    changed = null
    return readChanged()
  }

  /** Reads what is due, and what of the thread has changed; one reading after the other. */
  function readChanged(): Promise<void> {
    isWanted = true
    reading ??= readWhileWanted().finally(() => {
      reading = null
    })
    return reading
  }

  async function readWhileWanted(): Promise<void> {
    while (isWanted) {
      isWanted = false
      await readOnce()
    }
  }

  async function readOnce(): Promise<void> {
    const asked = question
    lastReadAt = performance.now()
    const before = index.value
    const only = before !== null && changed !== null && changed.size <= FEW ? changed : null
    changed = new Set()
    const [due, order] = await answersAbout(only)
    if (asked !== question) {
      changed = null
    } else if (!due.ok || !order.ok) {
      changed = null
      problem.value = due.ok ? (order.ok ? null : order.error) : due.error
    } else {
      problem.value = null
      items.age(only)
      items.put(due.data.items)
      view.value = due.data
      index.value = only && before ? withRead(before, order.data, [...only]) : order.data
    }
  }

  function answersAbout(only: ReadonlySet<number> | null): FirstReading {
    const first = only === null ? begun : null
    begun = null
    return first ?? readTimeline(filter.filter, only && [...only])
  }

  function readSoon(applications: readonly number[] | null): void {
    begun = null
    if (applications === null) changed = null
    else for (const id of applications) changed?.add(id)
    planned ??= setTimeout(
      () => {
        planned = undefined
        void readChanged()
      },
      Math.max(0, lastReadAt + REST - performance.now())
    )
  }

  function beginAnew(): void {
    view.value = null
    index.value = null
    problem.value = null
    begun = null
    items.clear()
    void read()
  }

  useEvent('data.changed', ({ applications }) => readSoon(applications))
  useEvent('data.replaced', beginAnew)
  onScopeDispose(() => clearTimeout(planned))
  watch(
    () => JSON.stringify(filter.filter),
    () => void read()
  )

  // What is due depends on the clock and on where the day ends.
  watch(
    () => [desk.now, desk.timeZone] as const,
    ([now, zone], [, zoneBefore]) => {
      if (view.value === null) return
      const { turnsAt, now: readAt } = view.value
      const isNewDay = dayNumber(now, desk) !== dayNumber(readAt, desk)
      const hasTurned = turnsAt !== null && turnsAt <= now
      if (zone !== zoneBefore || isNewDay || hasTurned || now < readAt) readSoon(null)
    }
  )

  return {
    view,
    index,
    problem,
    /** How many messages are due in all, whatever the filter. */
    dueCount: computed(() => view.value?.dueCount ?? 0),
    /** Whether there is nothing at all, filter or not. */
    isEmpty: computed(
      () => index.value?.ids.length === 0 && view.value?.dueCount === 0 && !filter.isActive
    ),
    items,
    read
  }
})
