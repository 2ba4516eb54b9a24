import type { Extension } from '@codemirror/state'
import { dropCursor, EditorView } from '@codemirror/view'

/** What a dragged note carries: its id as text. */
export const NOTE_TYPE = 'application/x-afterword-note'

/** Shows where a dragged note would go, and tells where it was let go. */
export function noteDrop(dropped: (noteId: number, at: number) => void): Extension {
  return [
    dropCursor(),
    EditorView.domEventHandlers({
      dragover(event) {
        if (!event.dataTransfer?.types.includes(NOTE_TYPE)) return false
        event.preventDefault()
        event.dataTransfer.dropEffect = 'copy'
        return false
      },
      drop(event, view) {
        const noteId = Number(event.dataTransfer?.getData(NOTE_TYPE) || Number.NaN)
        if (!Number.isInteger(noteId)) return false
        event.preventDefault()
        if (!view.state.readOnly) {
          dropped(noteId, view.posAtCoords({ x: event.clientX, y: event.clientY }, false))
        }
        return true
      }
    })
  ]
}
