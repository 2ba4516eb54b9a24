// @vitest-environment happy-dom
import { EditorView } from '@codemirror/view'
import { expect, it } from 'vitest'
import { effectScope, shallowRef } from 'vue'
import { useMargin } from './useMargin'

it('places nothing beside a stretch that the letter no longer has', () => {
  const paper = document.createElement('div')
  const view = new EditorView({ parent: paper, doc: 'Dear Dana, thank you.' })
  const scope = effectScope()
  const margin = scope.run(() => useMargin(shallowRef(paper)))
  view.dispatch({ changes: { from: 4, to: view.state.doc.length } })
  margin?.place({ start: 11, end: 20 })
  expect(margin?.top.value).toBeNull()
  scope.stop()
  view.destroy()
})
