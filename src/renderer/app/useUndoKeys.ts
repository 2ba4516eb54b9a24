import { again, undo } from '@renderer/ui/undo'
import { isTyping, useKeydown } from '@renderer/ui/useKeys'
import { useToasts } from '@renderer/ui/useToasts'

/**
 * Ctrl/⌘ Z takes back the last change, with Shift (or as Ctrl Y) does it again. In a field the same
 * keys belong to the field.
 */
export function useUndoKeys(): void {
  const { toast, dismiss } = useToasts()

  useKeydown((event) => {
    if (!(event.ctrlKey || event.metaKey) || event.altKey || isTyping(event.target)) return
    if (document.querySelector('[role="dialog"], [role="alertdialog"]')) return
    const key = event.key.toLowerCase()
    if (key === 'y' || (key === 'z' && event.shiftKey)) {
      event.preventDefault()
      void again()
    } else if (key === 'z') {
      event.preventDefault()
      const offered = toast.value?.takesUndoKey ? toast.value.undo : undefined
      dismiss()
      void (offered ? offered() : undo(null))
    }
  })
}
