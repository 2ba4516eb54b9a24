import { nextTick, watch } from 'vue'
import { useRoute } from 'vue-router'

/** Puts the cursor into the note that the address names, as soon as the notes are there. */
export function useShownNote(areThere: () => boolean): void {
  const route = useRoute()
  watch(
    [areThere, () => route.query['note']],
    async ([ready, note]) => {
      if (!ready || typeof note !== 'string') return
      await nextTick()
      const field = document.querySelector<HTMLElement>(
        `[data-note="${CSS.escape(note)}"] textarea`
      )
      field?.focus()
      field?.scrollIntoView({ block: 'center' })
    },
    { immediate: true }
  )
}
