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

export function isTyping(target: EventTarget | null): boolean {
  return (
    target instanceof HTMLElement &&
    (target.isContentEditable || target.closest('input, textarea, select') !== null)
  )
}
