import { shallowReactive } from 'vue'
import { request } from '@renderer/ipc/client'
import type { ThreadItemView, ThreadRef } from '@shared/model/timelineViews'
import type { Problem } from '@shared/outcome'
import { applicationOfItem, keyOf, refOfItem } from './threadIndex'

/** So many stay in memory, however far one scrolls: about ten windows full. */
const MOST_KEPT = 400
/** Asked for at once. */
const MOST_ASKED = 120

/** What is known of the thread's items, read as they are wanted; those read longest ago go first. */
export interface ThreadItems {
  get(ref: ThreadRef): ThreadItemView | undefined
  /** Takes items that were read along with something else. */
  put(items: readonly ThreadItemView[]): void
  /** Reads what is missing of these; the last to be asked for comes first. */
  want(refs: readonly ThreadRef[]): void
  /** What belongs to these applications is read again when it is wanted; null for all. */
  age(applications: ReadonlySet<number> | null): void
  clear(): void
}

/** @param failed what could not be read, and null once it could */
export function useThreadItems(failed: (problem: Problem | null) => void): ThreadItems {
  /** In the order in which they were read. */
  const items = shallowReactive(new Map<string, ThreadItemView>())
  /** Keys of those that may be out of date: shown until they have been read again. */
  const old = new Set<string>()
  /** Keys of those that are not there any more, as far as is known. */
  const gone = new Set<string>()
  let wanted: readonly ThreadRef[] = []
  let isAsking = false
  /** Counts what makes an answer to an earlier question untrue. */
  let changes = 0

  function keep(item: ThreadItemView, isOld: boolean): void {
    const key = keyOf(refOfItem(item))
    items.delete(key)
    items.set(key, item)
    if (isOld) old.add(key)
    else old.delete(key)
  }

  function isMissing(ref: ThreadRef): boolean {
    const key = keyOf(ref)
    return (!items.has(key) || old.has(key)) && !gone.has(key)
  }

  async function ask(): Promise<void> {
    const refs = wanted.filter(isMissing).slice(0, MOST_ASKED)
    if (isAsking || refs.length === 0) return
    isAsking = true
    const asked = changes
    const outcome = await request('timeline.items', { refs })
    isAsking = false
    failed(outcome.ok ? null : outcome.error)
    if (!outcome.ok) return
    const wasChanged = asked !== changes
    for (const item of outcome.data) keep(item, wasChanged)
    if (!wasChanged) {
      const found = new Set(outcome.data.map((item) => keyOf(refOfItem(item))))
      for (const key of refs.map(keyOf)) if (!found.has(key)) gone.add(key)
    }
    drop()
    void ask()
  }

  function drop(): void {
    const shown = new Set(wanted.map(keyOf))
    for (const key of items.keys()) {
      if (items.size <= MOST_KEPT) break
      if (shown.has(key)) continue
      items.delete(key)
      old.delete(key)
    }
  }

  return {
    get: (ref) => items.get(keyOf(ref)),
    put(read) {
      for (const item of read) keep(item, false)
      drop()
      void ask()
    },
    want(refs) {
      wanted = refs
      void ask()
    },
    age(applications) {
      changes += 1
      gone.clear()
      for (const [key, item] of items) {
        if (applications === null || applications.has(applicationOfItem(item))) old.add(key)
      }
    },
    clear() {
      changes += 1
      items.clear()
      old.clear()
      gone.clear()
      wanted = []
    }
  }
}
