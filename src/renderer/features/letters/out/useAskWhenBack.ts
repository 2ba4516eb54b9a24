import { ref } from 'vue'
import type { Ref } from 'vue'
import { useEventListener } from '@vueuse/core'

export interface AskWhenBack {
  /** Whether it is time to ask. */
  isAsking: Readonly<Ref<boolean>>
  /**
   * The letter was taken elsewhere: ask once this window has been left and has the focus again.
   * @param isOpened whether that opened something, which may have taken the focus already
   */
  left: (isOpened: boolean) => void
  /** There is nothing to ask, or it was answered. */
  rest: () => void
}

/** Whoever took a letter elsewhere is asked what became of it, but only once they are back. */
export function useAskWhenBack(): AskWhenBack {
  const isAsking = ref(false)
  let isOut = false
  let wasAway = false

  useEventListener(window, 'blur', () => {
    wasAway = isOut
  })
  useEventListener(window, 'focus', () => {
    if (wasAway) isAsking.value = true
  })

  return {
    isAsking,
    left(isOpened) {
      isOut = true
      wasAway = isOpened && !document.hasFocus()
      isAsking.value = false
    },
    rest() {
      isOut = false
      wasAway = false
      isAsking.value = false
    }
  }
}
