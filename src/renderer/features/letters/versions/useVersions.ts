import { computed, shallowRef, watch } from 'vue'
import type { ComputedRef, Ref } from 'vue'
import { request, useEvent } from '@renderer/ipc/client'
import type { LetterVersionTextView, LetterVersionView } from '@shared/model/letterViews'
import type { Problem } from '@shared/outcome'

export interface Versions {
  /** Newest first; null until the first answer. */
  versions: Readonly<Ref<LetterVersionView[] | null>>
  /** The one that is looked at, with its text. */
  shown: Readonly<Ref<LetterVersionTextView | null>>
  problem: Readonly<Ref<Problem | null>>
  /** Looks at one; null: at the letter itself again. */
  show: (id: number | null) => Promise<void>
  /** Whether the newest version says what the letter says. */
  isKept: ComputedRef<boolean>
}

/** The versions of a letter, read again whenever something changed; an older answer never wins. */
export function useVersions(letterId: () => number): Versions {
  const versions = shallowRef<LetterVersionView[] | null>(null)
  const shown = shallowRef<LetterVersionTextView | null>(null)
  const problem = shallowRef<Problem | null>(null)
  let asked = 0
  let wanted: number | null = null

  async function read(): Promise<void> {
    const question = ++asked
    const outcome = await request('letters.versions', { id: letterId() })
    if (question !== asked) return
    problem.value = outcome.ok ? null : outcome.error
    if (outcome.ok) versions.value = outcome.data
  }

  async function show(id: number | null): Promise<void> {
    wanted = id
    if (id === null) {
      shown.value = null
      return
    }
    const outcome = await request('letters.version', { id })
    if (wanted !== id) return
    problem.value = outcome.ok ? null : outcome.error
    shown.value = outcome.ok ? outcome.data : null
  }

  watch(
    letterId,
    () => {
      versions.value = null
      void show(null)
      void read()
    },
    { immediate: true }
  )
  useEvent('data.changed', () => void read())
  return {
    versions,
    shown,
    problem,
    show,
    isKept: computed(() => versions.value?.[0]?.isCurrent ?? true)
  }
}
