import { computed, ref } from 'vue'
import type { ComputedRef } from 'vue'
import { useRouter } from 'vue-router'
import type { RouteLocationNormalized } from 'vue-router'
import type { useLetter } from './useLetter'

/** What keeps a letter from being saved, and the ways out. */
interface Banner {
  message: string
  actions: { label: string; act: () => void }[]
}

/** Away from a letter only once it is saved, or with what is not saved given up. */
export function useLeaving({
  saving,
  leave,
  showOther,
  keepMine
}: Pick<ReturnType<typeof useLetter>, 'saving' | 'leave' | 'showOther' | 'keepMine'>): {
  /** Null while everything is saved, or about to be. */
  banner: ComputedRef<Banner | null>
  mayLeave: (to: RouteLocationNormalized) => Promise<boolean>
} {
  const router = useRouter()
  /** Where one wanted to go when the letter could not be saved. */
  const heldBack = ref<string | null>(null)

  async function mayLeave(to: RouteLocationNormalized): Promise<boolean> {
    const may = await leave()
    heldBack.value = may ? null : to.fullPath
    return may
  }

  function leaveWithoutSaving(): void {
    const to = heldBack.value
    saving.discard()
    if (to !== null) void router.push(to)
  }

  const banner = computed((): Banner | null => {
    const { state } = saving
    if (state !== 'failed' && state !== 'conflict') return null
    const why = saving.problem?.message ?? 'The letter could not be saved.'
    const goOn =
      heldBack.value === null ? [] : [{ label: 'Leave without saving', act: leaveWithoutSaving }]
    if (state === 'failed') {
      return {
        message: `${why} What you typed is still here.`,
        actions: [{ label: 'Try again', act: () => void saving.flush() }, ...goOn]
      }
    }
    return {
      message: `${why} What you typed is still here, but not saved.`,
      actions: [
        { label: 'Show that version', act: () => void showOther() },
        { label: 'Keep mine', act: () => void keepMine() },
        ...goOn
      ]
    }
  })

  return { banner, mayLeave }
}
