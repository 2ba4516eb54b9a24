import { onScopeDispose, shallowReactive, shallowRef, watch } from 'vue'
import type { ShallowReactive, ShallowRef } from 'vue'
import { request, useEvent } from '@renderer/ipc/client'
import { dayNumber } from '@renderer/ui/dates'
import { useDesk } from '@renderer/ui/desk'
import type { LaneHeadView, LaneView } from '@shared/model/lanesViews'
import type { TimelineFilter } from '@shared/model/timelineViews'
import type { Problem } from '@shared/outcome'

/** Changes that come this close together, in milliseconds, are read once. */
const COALESCE = 10

/** So many rows are asked for at once, and so many are kept of those that went out of sight. */
const BATCH = 40
const KEPT = 400

export interface Lanes {
  /** Null until the first answer. */
  heads: Readonly<ShallowRef<readonly LaneHeadView[] | null>>
  problem: Readonly<ShallowRef<Problem | null>>
  /** What lies along the time, by application, of the rows read so far. */
  rows: ShallowReactive<Map<number, LaneView>>
  read: () => Promise<void>
  /** Sees to it that these rows are there and as they are now. */
  want: (ids: readonly number[]) => void
}

/** The applications of the lanes: all their heads, and the rows of those in sight. */
export function useLanes(filter: () => TimelineFilter): Lanes {
  const desk = useDesk()
  const heads = shallowRef<readonly LaneHeadView[] | null>(null)
  const problem = shallowRef<Problem | null>(null)
  const rows = shallowReactive(new Map<number, LaneView>())

  /** When the next state changes, after which all is to be put in order again; and when that was read. */
  let turnsAt: number | null = null
  let readAt = desk.now
  /** An answer to any but the last question is stale and dropped. */
  let question = 0
  /** In sight, and those of them that are asked for already. */
  let wanted: readonly number[] = []
  const asked = new Set<number>()
  /** Shown as they were until they are read again. */
  const stale = new Set<number>()

  async function read(): Promise<void> {
    const mine = ++question
    readAt = desk.now
    const outcome = await request('lanes.heads', { filter: filter(), only: null })
    if (mine !== question) return
    if (!outcome.ok) {
      problem.value = outcome.error
      return
    }
    problem.value = null
    heads.value = outcome.data.heads
    turnsAt = outcome.data.turnsAt
    void fetchWanted()
  }

  /** Reads again what was said to have changed. */
  async function readSome(ids: readonly number[]): Promise<void> {
    const mine = question
    const outcome = await request('lanes.heads', { filter: filter(), only: [...ids] })
    // Everything was asked for meanwhile, and that answer is newer.
    if (mine !== question || heads.value === null) return
    if (!outcome.ok) {
      problem.value = outcome.error
      return
    }
    const changed = new Set(ids)
    heads.value = [...heads.value.filter(({ id }) => !changed.has(id)), ...outcome.data.heads]
    turnsAt = outcome.data.turnsAt
  }

  function want(ids: readonly number[]): void {
    wanted = ids
    void fetchWanted()
  }

  async function fetchWanted(): Promise<void> {
    const missing = wanted.filter((id) => (!rows.has(id) || stale.has(id)) && !asked.has(id))
    for (let at = 0; at < missing.length; at += BATCH) {
      await fetchRows(missing.slice(at, at + BATCH))
    }
  }

  async function fetchRows(ids: number[]): Promise<void> {
    for (const id of ids) {
      asked.add(id)
      stale.delete(id)
    }
    const outcome = await request('lanes.rows', { ids })
    for (const id of ids) asked.delete(id)
    if (!outcome.ok) {
      problem.value = outcome.error
      return
    }
    for (const row of outcome.data) rows.set(row.applicationId, row)
    forget()
    // Some of them may have changed while they were on their way.
    if (ids.some((id) => stale.has(id))) await fetchWanted()
  }

  /** Those read first go first. */
  function forget(): void {
    const kept = new Set(wanted)
    for (const id of rows.keys()) {
      if (rows.size <= KEPT) return
      if (!kept.has(id)) rows.delete(id)
    }
  }

  let changed: Set<number> | null = new Set()
  let planned: ReturnType<typeof setTimeout> | undefined

  function readChanged(): void {
    planned = undefined
    const ids = changed
    changed = new Set()
    for (const id of ids ?? rows.keys()) stale.add(id)
    void (ids === null ? read() : readSome([...ids]))
    void fetchWanted()
  }

  useEvent('data.changed', ({ applications }) => {
    if (applications === null) changed = null
    else for (const id of applications) changed?.add(id)
    planned ??= setTimeout(readChanged, COALESCE)
  })
  useEvent('data.replaced', () => {
    rows.clear()
    heads.value = null
    void read()
  })
  onScopeDispose(() => {
    clearTimeout(planned)
    question++
  })

  watch(filter, () => void read())
  // What is most urgent depends on the clock.
  watch(
    () => [desk.now, desk.timeZone] as const,
    ([now]) => {
      const isTurned = turnsAt !== null && turnsAt <= now
      if (isTurned || dayNumber(now, desk) !== dayNumber(readAt, desk)) void read()
    }
  )
  void read()

  return { heads, problem, rows, read, want }
}
