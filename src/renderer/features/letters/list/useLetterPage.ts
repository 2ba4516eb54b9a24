import { shallowRef, watch } from 'vue'
import type { Ref } from 'vue'
import { request, useEvent } from '@renderer/ipc/client'
import type { LetterPageView } from '@shared/model/letterViews'
import type { Problem } from '@shared/outcome'

/** One letter to be read; what was shown before stays until the next is there. */
export function useLetterPage(id: () => number): {
  page: Readonly<Ref<LetterPageView | null>>
  problem: Readonly<Ref<Problem | null>>
  read: () => Promise<void>
} {
  const page = shallowRef<LetterPageView | null>(null)
  const problem = shallowRef<Problem | null>(null)
  let asked = 0

  async function read(): Promise<void> {
    const question = ++asked
    const outcome = await request('letters.read', { id: id() })
    if (question !== asked) return
    problem.value = outcome.ok ? null : outcome.error
    page.value = outcome.ok ? outcome.data : null
  }

  watch(id, () => void read(), { immediate: true })
  useEvent('data.changed', () => void read())
  return { page, problem, read }
}
