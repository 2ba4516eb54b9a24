import { ref, watch } from 'vue'
import type { Ref } from 'vue'
import { useSession } from './session.store'

/**
 * Whether something has been open since this data file was opened: a dialog comes with its first use
 * and then stays, so that closing it keeps what was typed. With other data it begins anew.
 */
export function useFirstUse(isOpen: () => boolean): Readonly<Ref<boolean>> {
  const session = useSession()
  const wasUsed = ref(false)
  watch(isOpen, (open) => {
    if (open) wasUsed.value = true
  })
  watch(
    () => session.generation,
    () => {
      wasUsed.value = false
    }
  )
  return wasUsed
}
