import { onScopeDispose } from 'vue'

/** Hears a key pressed alone, but not while somebody types or a dialog is open. */
export function useSingleKey(key: string, callback: () => void): void {
  useKeydown((event) => {
    if (event.key.toLowerCase() !== key.toLowerCase()) return
    if (event.ctrlKey || event.metaKey || event.altKey) return
    if (isTyping(event.target) || document.querySelector('[role="dialog"]')) return
    event.preventDefault()
    callback()
  })
}

/** Hears every key in the window until the component is gone. */
export function useKeydown(callback: (event: KeyboardEvent) => void): void {
  window.addEventListener('keydown', callback)
  onScopeDispose(() => window.removeEventListener('keydown', callback))
}

/** Inputs whose letters and shortcuts are nobody's own. */
const NOT_TYPED = new Set(['radio', 'checkbox', 'range', 'button', 'file'])

/** Whether keys belong to the field that has the focus. */
export function isTyping(target: EventTarget | null): boolean {
  if (!(target instanceof HTMLElement)) return false
  const field = target.closest('input, textarea, select')
  const isTyped = !(field instanceof HTMLInputElement && NOT_TYPED.has(field.type))
  return target.isContentEditable || (field !== null && isTyped)
}
