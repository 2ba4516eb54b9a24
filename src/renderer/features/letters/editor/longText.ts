import { EditorView } from '@codemirror/view'
import type { Extension } from '@codemirror/state'
import { tooLongToPaste } from '@renderer/ui/longPaste'

/**
 * Refuses a text that is pasted or dropped and would make the letter longer than `most` characters,
 * before it is in the letter, and tells how long it is.
 */
export function longTextRefused(most: number, refused: (length: number) => void): Extension {
  const look = (event: ClipboardEvent | DragEvent, view: EditorView): boolean => {
    const length = tooLongToPaste(event, most, view.state.doc.length)
    if (length === null) return false
    event.preventDefault()
    refused(length)
    return true
  }
  return EditorView.domEventHandlers({ paste: look, drop: look })
}
