import { readonly, shallowRef } from 'vue'
import type { DeepReadonly, Ref } from 'vue'

export interface ToastRequest {
  message: string
  /** A lucide icon, such as 'i-lucide-mail-check'. */
  icon: string
  /** Takes back what was done. */
  undo?: (() => void | Promise<void>) | undefined
  /** Ctrl/⌘ Z is for this `undo` while the toast is shown: the journal of changes cannot take it back. */
  takesUndoKey?: true
  /** Something else to do about it. */
  action?: { label: string; act: () => void | Promise<void> }
}

/** How long one can change one's mind, in milliseconds. */
export const TOAST_TIME = 8000

export interface Toast extends ToastRequest {
  id: number
}

const current = shallowRef<Toast | null>(null)
let lastId = 0

/** A short message at the foot of the window; a new one takes the place of the old. */
export function useToasts(): {
  toast: DeepReadonly<Ref<Toast | null>>
  show: (request: ToastRequest) => void
  dismiss: () => void
} {
  return {
    toast: readonly(current),
    show(request) {
      current.value = { ...request, id: ++lastId }
    },
    dismiss() {
      current.value = null
    }
  }
}
