import { onScopeDispose, shallowRef, watch } from 'vue'
import type { Ref } from 'vue'
import { request } from '@renderer/ipc/client'
import type { KnownPersonView } from '@shared/model/people'

const PAUSE = 80

/** People known with these words in their name, address or title; an older answer never wins. */
export function useKnownPeople(
  text: () => string,
  applicationId: () => number | null
): Readonly<Ref<KnownPersonView[]>> {
  const found = shallowRef<KnownPersonView[]>([])
  let timer: ReturnType<typeof setTimeout> | undefined
  let asked = 0

  async function ask(): Promise<void> {
    const question = ++asked
    const wanted = text().trim()
    const isShort = wanted.length > 0 && wanted.length <= 200
    const outcome = isShort
      ? await request('people.suggest', { text: wanted, applicationId: applicationId() })
      : null
    // Completing is a comfort: when it fails, one types the name.
    if (question === asked) found.value = outcome?.ok ? outcome.data : []
  }

  watch(text, () => {
    clearTimeout(timer)
    timer = setTimeout(() => void ask(), PAUSE)
  })
  onScopeDispose(() => clearTimeout(timer))
  return found
}
