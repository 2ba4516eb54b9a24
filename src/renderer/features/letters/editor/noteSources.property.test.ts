import { history, undo } from '@codemirror/commands'
import { EditorState, Transaction } from '@codemirror/state'
import fc from 'fast-check'
import { expect, it } from 'vitest'
import { noteSources, setSources, sourcesIn } from './noteSources'

const BODY = 'Dear Dana,\n\nI liked the depot. I have driven buses. It rains.\n\nMaya'
const SENTENCES = ['I liked the depot.', 'I have driven buses.', 'It rains.']
const SOURCES = SENTENCES.map((text, note) => {
  const start = BODY.indexOf(text)
  return { note, start, end: start + text.length }
})

function begun(): EditorState {
  const state = EditorState.create({
    doc: BODY,
    extensions: [history({ newGroupDelay: 0 }), noteSources()]
  })
  return state.update({
    effects: setSources.of(SOURCES),
    annotations: Transaction.addToHistory.of(false)
  }).state
}

const edit = fc.record({
  at: fc.nat({ max: 90 }),
  length: fc.nat({ max: 30 }),
  insert: fc.constantFrom('', 'x', ' and more ', '\n\n', '😀')
})

it('covers the words of its note or is gone, and comes back when all is undone', () => {
  fc.assert(
    fc.property(fc.array(edit, { maxLength: 8 }), (edits) => {
      let state = begun()
      for (const { at, length, insert } of edits) {
        const from = Math.min(at, state.doc.length)
        const to = Math.min(from + length, state.doc.length)
        state = state.update({ changes: { from, to, insert } }).state
        for (const { note, start, end } of sourcesIn(state)) {
          expect(state.sliceDoc(start, end)).toBe(SENTENCES[note])
        }
      }
      const view = { state, dispatch: (step: Transaction) => (view.state = step.state) }
      while (undo(view)) continue
      expect(view.state.doc.toString()).toBe(BODY)
      expect(sourcesIn(view.state)).toEqual(SOURCES)
    })
  )
})
