import { useEventListener } from '@vueuse/core'
import { useDesk } from '@renderer/ui/desk'
import { charactersWords, tooLongToPaste } from '@renderer/ui/longPaste'
import { useToasts } from '@renderer/ui/useToasts'

/** Characters. A line holds far less, a text the length of a posting; more freezes the window. */
const MOST = { line: 50_000, text: 1_000_000 }

/**
 * Refuses a text so long that it would freeze the window, in every field that does not refuse it
 * itself.
 */
export function useLongPaste(): void {
  const desk = useDesk()
  const { show } = useToasts()

  function refuse(event: ClipboardEvent | DragEvent): void {
    if (event.defaultPrevented) return
    const most = event.target instanceof HTMLInputElement ? MOST.line : MOST.text
    const length = tooLongToPaste(event, most, 0)
    if (length === null) return
    event.preventDefault()
    show({
      icon: 'i-lucide-circle-alert',
      message: `That is ${charactersWords(length, desk.locale)}, too many for this field.`
    })
  }

  useEventListener(window, 'paste', refuse)
  useEventListener(window, 'drop', refuse)
}
