import { onScopeDispose, shallowRef, watch } from 'vue'
import type { Ref } from 'vue'
import { request } from '@renderer/ipc/client'
import type { KnownApplicationView } from '@shared/model/views'

const PAUSE = 80

/** The known applications with this text in their company or role; an older answer never wins. */
export function useSuggestions(text: () => string): Readonly<Ref<KnownApplicationView[]>> {
  const found = shallowRef<KnownApplicationView[]>([])
  let timer: ReturnType<typeof setTimeout> | undefined
  let asked = 0

  async function ask(): Promise<void> {
    const question = ++asked
    const wanted = text().trim()
    const outcome = wanted === '' ? null : await request('applications.suggest', { text: wanted })
    // Completing is a comfort: when it fails, one types the words.
    if (question === asked) found.value = outcome?.ok ? outcome.data : []
  }

  watch(
    text,
    () => {
      clearTimeout(timer)
      timer = setTimeout(() => void ask(), PAUSE)
    },
    { immediate: true }
  )
  onScopeDispose(() => clearTimeout(timer))
  return found
}
