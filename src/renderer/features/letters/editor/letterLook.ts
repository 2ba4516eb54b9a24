import type { Extension } from '@codemirror/state'
import { EditorView } from '@codemirror/view'

/** The letter as it lies on its sheet. */
export const letterLook: Extension = EditorView.theme({
  '&': { flex: '1 0 auto', color: 'var(--ink)', background: 'none' },
  '&.cm-focused': { outline: 'none' },
  '.cm-scroller': {
    flex: '1 0 auto',
    font: 'inherit',
    lineHeight: 'inherit',
    overflow: 'visible'
  },
  '.cm-content': {
    padding: 'var(--letter-top) var(--letter-side) var(--letter-bottom)',
    minHeight: '260px',
    caretColor: 'var(--ink)'
  },
  '.cm-line': { padding: '0' },
  '.cm-gap': { lineHeight: 'var(--letter-gap)' },
  '.cm-line::selection, .cm-line ::selection': {
    background: 'color-mix(in srgb, var(--accent) 24%, transparent)'
  },
  '.cm-from-note': {
    textDecoration: 'underline dotted 1px color-mix(in srgb, var(--accent) 36%, transparent)',
    textUnderlineOffset: '5px',
    textDecorationSkipInk: 'none'
  },
  '.cm-spot': {
    borderRadius: '2px',
    background: 'var(--amber-soft)',
    boxShadow: '0 0 0 1px var(--amber-solid)',
    boxDecorationBreak: 'clone'
  },
  '.cm-hint': {
    borderRadius: '2px',
    textDecoration: 'underline wavy 1.25px var(--brick-solid)',
    textUnderlineOffset: '4px',
    textDecorationSkipInk: 'none',
    background: 'var(--brick-soft)'
  },
  // The words that are spoken of keep their look, though they are selected.
  '.cm-line .cm-open-hint::selection, .cm-line .cm-open-hint *::selection': {
    background: 'var(--brick-soft)'
  },
  '.cm-specialChar': {
    padding: '0 2px',
    borderRadius: '3px',
    fontFamily: 'var(--ui)',
    fontSize: '12px',
    color: 'var(--brick)',
    background: 'var(--brick-soft)'
  },
  '.cm-dropCursor': { borderLeft: '2px solid var(--accent)' }
})
