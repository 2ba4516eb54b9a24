import { nextTick } from 'vue'
import { whenever } from '@vueuse/core'

/** For the bench: marks the moment when the window's first screen stands there with its data. */
export function markUsable(isThere: () => boolean): void {
  whenever(
    isThere,
    async () => {
      await nextTick()
      // The task after the frame: by then it has been painted.
      requestAnimationFrame(() => setTimeout(() => performance.mark('afterword:usable')))
    },
    { immediate: true, once: true }
  )
}
