import { readonly, ref } from 'vue'
import type { Ref } from 'vue'
import { useResizeObserver } from '@vueuse/core'
import { EditorView } from '@codemirror/view'
import type { Stretch } from './editor'

/** Where in the sheet's margin something stands that belongs to a stretch of the letter. */
export function useMargin(paper: Readonly<Ref<HTMLElement | null>>): {
  /** Pixels from the top of the sheet; null where there is no stretch. */
  top: Readonly<Ref<number | null>>
  place: (range: Stretch | null) => void
} {
  const top = ref<number | null>(null)
  let range: Stretch | null = null

  function measure(): void {
    const sheet = paper.value
    const content = sheet?.querySelector<HTMLElement>('.cm-content')
    const view = content ? EditorView.findFromDOM(content) : null
    // The sheet shrinks with its text, before anybody has said what stands beside it now.
    const start = range?.start ?? null
    const isThere = start !== null && view !== null && start <= view.state.doc.length
    const at = isThere ? view.coordsAtPos(start, 1) : null
    top.value = at && sheet ? at.top - sheet.getBoundingClientRect().top : null
  }

  useResizeObserver(paper, measure)
  return {
    top: readonly(top),
    place(next) {
      range = next
      measure()
    }
  }
}
