import { onScopeDispose, ref, watch } from 'vue'
import type { Ref } from 'vue'
import { request } from '@renderer/ipc/client'
import type { RoundWhen } from './whenOf'

const PAUSE = 150

/**
 * When the follow-up for an interview at this time would open, if they name no date; instant. Null
 * while it is not known. Working days and holidays are the main process's to count.
 */
export function useFollowUp(when: () => RoundWhen | null): Readonly<Ref<number | null>> {
  const at = ref<number | null>(null)
  let timer: ReturnType<typeof setTimeout> | undefined
  let asked = 0

  async function ask(): Promise<void> {
    const question = ++asked
    const { plan, startLocal, timeZone, minutes } = when() ?? {}
    const outcome =
      plan && startLocal !== undefined && timeZone !== undefined && minutes !== undefined
        ? await request('interviews.foresee', { startLocal, timeZone, minutes })
        : null
    if (question === asked) at.value = outcome?.ok ? outcome.data.followUpAt : null
  }

  watch(
    () => JSON.stringify(when()),
    () => {
      clearTimeout(timer)
      timer = setTimeout(() => void ask(), PAUSE)
    },
    { immediate: true }
  )
  onScopeDispose(() => clearTimeout(timer))
  return at
}
