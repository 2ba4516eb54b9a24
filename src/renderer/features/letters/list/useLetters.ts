import { ref, shallowRef, watch } from 'vue'
import type { Ref } from 'vue'
import { request, useEvent } from '@renderer/ipc/client'
import type { RouteRequest } from '@shared/ipc/contract'
import type { LettersView } from '@shared/model/letterViews'
import type { Problem } from '@shared/outcome'

export type LettersShown = RouteRequest<'letters.list'>['show']

/** Which letters are shown stays while the window is open. */
const show = ref<LettersShown>('all')

export interface Letters {
  search: Ref<string>
  show: Ref<LettersShown>
  /** Null until the first answer. */
  found: Readonly<Ref<LettersView | null>>
  problem: Readonly<Ref<Problem | null>>
  read: () => Promise<void>
}

/** All letters, as searched for; an older answer never wins. */
export function useLetters(): Letters {
  const search = ref('')
  const found = shallowRef<LettersView | null>(null)
  const problem = shallowRef<Problem | null>(null)
  let asked = 0

  async function read(): Promise<void> {
    const question = ++asked
    const outcome = await request('letters.list', { search: search.value, show: show.value })
    if (question !== asked) return
    problem.value = outcome.ok ? null : outcome.error
    if (outcome.ok) found.value = outcome.data
  }

  watch([search, show], () => void read())
  useEvent('data.changed', () => void read())
  useEvent('data.replaced', () => void read())
  void read()
  return { search, show, found, problem, read }
}
