import { ref, shallowRef, watch } from 'vue'
import type { Ref } from 'vue'
import { request, useEvent } from '@renderer/ipc/client'
import type { PeopleOrder, PeopleView } from '@shared/model/people'
import type { Problem } from '@shared/outcome'

/** How the list is ordered stays while the window is open. */
const order = ref<PeopleOrder>('urgency')

export interface People {
  search: Ref<string>
  order: Ref<PeopleOrder>
  /** Null until the first answer. */
  found: Readonly<Ref<PeopleView | null>>
  problem: Readonly<Ref<Problem | null>>
  read: () => Promise<void>
}

/** Everybody met, as searched for and ordered; an older answer never wins. */
export function usePeople(): People {
  const search = ref('')
  const found = shallowRef<PeopleView | null>(null)
  const problem = shallowRef<Problem | null>(null)
  let asked = 0

  async function read(): Promise<void> {
    const question = ++asked
    const outcome = await request('people.list', { search: search.value, order: order.value })
    if (question !== asked) return
    problem.value = outcome.ok ? null : outcome.error
    if (outcome.ok) found.value = outcome.data
  }

  watch([search, order], () => void read())
  useEvent('data.changed', () => void read())
  useEvent('data.replaced', () => void read())
  void read()
  return { search, order, found, problem, read }
}
