import { shallowRef, watch } from 'vue'
import type { Ref } from 'vue'
import { request, useEvent } from '@renderer/ipc/client'
import type { PersonPageView } from '@shared/model/people'
import type { Problem } from '@shared/outcome'

/** Everything about one person; what was shown before stays until the next is there. */
export function usePersonPage(id: () => number): {
  page: Readonly<Ref<PersonPageView | null>>
  problem: Readonly<Ref<Problem | null>>
  read: () => Promise<void>
} {
  const page = shallowRef<PersonPageView | null>(null)
  const problem = shallowRef<Problem | null>(null)
  let asked = 0

  async function read(): Promise<void> {
    const question = ++asked
    const outcome = await request('people.read', { id: id() })
    if (question !== asked) return
    problem.value = outcome.ok ? null : outcome.error
    page.value = outcome.ok ? outcome.data : null
  }

  watch(id, () => void read(), { immediate: true })
  useEvent('data.changed', () => void read())
  return { page, problem, read }
}
