import { readonly, shallowRef } from 'vue'
import type { Ref } from 'vue'

export interface ToastRequest {
  message: string
  /** A lucide icon, such as 'i-lucide-mail-check'. */
  icon: string
  undo?: () => void | Promise<void>
}

export interface Toast extends ToastRequest {
  id: number
}

/** How long one can change one's mind. */
export const TOAST_TIME = 8000

const toasts = shallowRef<readonly Toast[]>([])
let lastId = 0

/** Short messages at the foot of the window. One at a time: a new one takes the place of the old. */
export function useToasts(): {
  toasts: Readonly<Ref<readonly Toast[]>>
  show: (toast: ToastRequest) => void
  dismiss: (id: number) => void
} {
  return {
    toasts: readonly(toasts) as Readonly<Ref<readonly Toast[]>>,
    show(toast) {
      toasts.value = [{ ...toast, id: ++lastId }]
    },
    dismiss(id) {
      toasts.value = toasts.value.filter((toast) => toast.id !== id)
    }
  }
}
