import { defineStore } from 'pinia'
import { computed, inject, onScopeDispose, ref, shallowRef, watch } from 'vue'
import type { InjectionKey } from 'vue'
import { request, useEvent } from '@renderer/ipc/client'
import { dayNumber } from '@renderer/ui/dates'
import { useDesk } from '@renderer/ui/desk'
import type { TimelineView } from '@shared/model/views'
import type { Outcome, Problem } from '@shared/outcome'
import { edgeOf, nextTurn, threadOf, withPage } from './thread'
import type { Direction, Thread } from './thread'

/** The reading that the app asked for before anything else was there; it serves once. */
export const firstReadingKey: InjectionKey<Promise<Outcome<TimelineView>>> = Symbol('first reading')

/** Changes that come this close together, in milliseconds, are read once. */
const COALESCE = 30

export const useTimeline = defineStore('timeline', () => {
  const desk = useDesk()
  const view = shallowRef<TimelineView | null>(null)
  const thread = shallowRef<Thread | null>(null)
  const problem = shallowRef<Problem | null>(null)
  const paging = ref<Direction | null>(null)

  /** How many further pages are wanted at either end; a new reading brings as many again. */
  let pages = { earlier: 0, later: 0 }
  /** An answer to any but the last question is stale and dropped. */
  let question = 0
  let planned: ReturnType<typeof setTimeout> | undefined
  let begun = inject(firstReadingKey, null)

  async function read(): Promise<void> {
    const mine = ++question
    const reading = begun ?? request('timeline.read', null)
    begun = null
    const outcome = await reading
    if (mine !== question) return
    if (!outcome.ok) {
      problem.value = outcome.error
      return
    }
    let read = threadOf(outcome.data)
    for (const direction of wantedPages()) {
      const page = await nextPage(read, direction)
      if (mine !== question) return
      if (!page.ok) break
      read = page.data
    }
    problem.value = null
    view.value = outcome.data
    thread.value = read
  }

  function readSoon(): void {
    begun = null
    planned ??= setTimeout(() => {
      planned = undefined
      void read()
    }, COALESCE)
  }

  async function showMore(direction: Direction): Promise<void> {
    if (thread.value === null || paging.value !== null) return
    pages[direction] += 1
    const asked = question
    paging.value = direction
    const more = await nextPage(thread.value, direction)
    paging.value = null
    // Read anew meanwhile: that reading brings this page as well, or the new data has none.
    if (asked !== question) return
    if (more.ok) thread.value = more.data
    else {
      pages[direction] -= 1
      problem.value = more.error
    }
  }

  function wantedPages(): Direction[] {
    return [
      ...Array.from({ length: pages.earlier }, (): Direction => 'earlier'),
      ...Array.from({ length: pages.later }, (): Direction => 'later')
    ]
  }

  function beginAnew(): void {
    pages = { earlier: 0, later: 0 }
    view.value = null
    thread.value = null
    problem.value = null
    begun = null
    void read()
  }

  useEvent('data.changed', readSoon)
  useEvent('data.replaced', beginAnew)
  onScopeDispose(() => clearTimeout(planned))

  // What is due depends on the clock and on where the day ends.
  watch(
    () => [desk.now, desk.timeZone] as const,
    ([now, zone], [, zoneBefore]) => {
      if (view.value === null) return
      const turn = nextTurn(view.value, view.value.now)
      const isNewDay = dayNumber(now, desk) !== dayNumber(view.value.now, desk)
      if (zone !== zoneBefore || isNewDay || (turn !== null && turn <= now)) readSoon()
    }
  )

  return {
    view,
    thread,
    problem,
    paging,
    dueCount: computed(() => view.value?.dueCount ?? 0),
    read,
    showMore
  }
})

async function nextPage(thread: Thread, direction: Direction): Promise<Outcome<Thread>> {
  const edge = edgeOf(thread, direction)
  const hasMore = direction === 'earlier' ? thread.hasEarlier : thread.hasLater
  if (edge === null || !hasMore) return { ok: true, data: thread }
  const outcome = await request('timeline.page', {
    direction,
    from: { startsAt: edge.startsAt, id: edge.id }
  })
  return outcome.ok ? { ok: true, data: withPage(thread, direction, outcome.data) } : outcome
}
