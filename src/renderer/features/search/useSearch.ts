import { ref, shallowRef, watch } from 'vue'
import type { Ref, ShallowRef } from 'vue'
import { request, useEvent } from '@renderer/ipc/client'
import type { FoundView, SearchKind } from '@shared/model/search'

/** What was found, and for which words. */
export interface Found {
  text: string
  view: FoundView
}

/**
 * Asks with every keystroke. What is shown is always the answer to the latest question that was
 * answered: a late one never takes the place of a newer.
 */
export function useSearch(): {
  text: Ref<string>
  kind: Ref<SearchKind | null>
  found: Readonly<ShallowRef<Found | null>>
  problem: Readonly<Ref<string>>
} {
  const text = ref('')
  const kind = ref<SearchKind | null>(null)
  const found = shallowRef<Found | null>(null)
  const problem = ref('')
  let asked = 0
  let shown = 0

  async function ask(): Promise<void> {
    asked += 1
    const mine = asked
    const typed = text.value.trim()
    if (typed === '') {
      shown = mine
      found.value = null
      problem.value = ''
      return
    }
    const outcome = await request('search.find', { text: typed, kind: kind.value })
    if (mine < shown) return
    shown = mine
    problem.value = outcome.ok ? '' : outcome.error.message
    if (outcome.ok) found.value = { text: typed, view: outcome.data }
  }

  watch([text, kind], () => void ask())
  useEvent('data.changed', () => void ask())
  return { text, kind, found, problem }
}
