import { computed, ref } from 'vue'
import type { ComputedRef } from 'vue'

/** Kerning a word of this length freezes the window while its lines are found. */
const LONG_WORD = /\S{1000}/u

/** Whether a field holds, or is about to hold, a word too long to be kerned. */
export function useLongWord(text: () => string): {
  isLong: ComputedRef<boolean>
  onPaste: (event: ClipboardEvent) => void
} {
  /** Known before the words are in the field, which is when it counts. */
  const isLongPasted = ref(false)
  return {
    isLong: computed(() => isLongPasted.value || LONG_WORD.test(text())),
    onPaste({ clipboardData }) {
      isLongPasted.value = LONG_WORD.test(clipboardData?.getData('text/plain') ?? '')
    }
  }
}
