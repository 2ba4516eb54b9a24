import {
  history,
  historyKeymap,
  insertNewline,
  isolateHistory,
  standardKeymap
} from '@codemirror/commands'
import { Compartment, EditorState, type Extension, Transaction } from '@codemirror/state'
import { EditorView, highlightSpecialChars, keymap } from '@codemirror/view'
import { difference } from '../difference'
import { letterLines } from './letterLines'
import { letterLook } from './letterLook'
import {
  addSources,
  isSameSources,
  noteSources,
  type NoteSource,
  setSources,
  sourcesIn
} from './noteSources'
import { endOfText, placed } from './placing'
import type { Stretch } from './stretches'

/** A letter's text and what of it came from notes. */
export interface LetterContent {
  body: string
  sources: readonly NoteSource[]
}

/** Characters; what the main process keeps at most. */
export const LONGEST_BODY = 500_000

/** How far from the ends of what is seen the caret stays; pixels. */
const SHORE = { top: 20, bottom: 28 }

/**
 * Control characters, and signs that turn the direction of what follows. Marks of direction that
 * writers from right to left use stay unseen.
 */
const SPECIAL = /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u2028\u2029\u202d\u202e\ufff9-\ufffb]/g

/** What stands for a sign that has no look of its own. */
function signOf(_code: number, description: string | null): HTMLElement {
  const sign = document.createElement('span')
  const name = description ?? 'Control character'
  sign.className = 'cm-specialChar'
  sign.textContent = '•'
  sign.title = name
  sign.role = 'img'
  sign.ariaLabel = name
  return sign
}

/** CodeMirror for one letter: plain text, its own history, and what came from notes. */
export function createLetterEditor(
  parent: HTMLElement,
  { body, sources }: LetterContent,
  extensions: Extension
) {
  const reading = new Compartment()
  const view = new EditorView({
    parent,
    doc: EditorState.create({ doc: body, extensions: EditorState.lineSeparator.of('\n') }).doc,
    extensions: [
      // Nothing else ends a line, so that offsets count the same here as in the stored text.
      EditorState.lineSeparator.of('\n'),
      EditorView.clipboardInputFilter.of((text) => text.replace(/\r\n?/g, '\n')),
      EditorState.changeFilter.of(({ newDoc, startState }) => {
        return newDoc.length <= LONGEST_BODY || newDoc.length < startState.doc.length
      }),
      extensions,
      reading.of([]),
      history(),
      keymap.of([{ key: 'Enter', run: insertNewline, shift: insertNewline }]),
      keymap.of([...standardKeymap, ...historyKeymap]),
      EditorView.lineWrapping,
      EditorView.scrollMargins.of(() => SHORE),
      highlightSpecialChars({ specialChars: SPECIAL, render: signOf }),
      noteSources(),
      letterLines(),
      letterLook
    ]
  })
  let wasFocused = false
  view.contentDOM.addEventListener('focus', () => (wasFocused = true), { once: true })
  view.dispatch({
    effects: setSources.of(sources),
    annotations: Transaction.addToHistory.of(false)
  })

  const content = (): LetterContent => ({
    body: view.state.doc.toString(),
    sources: sourcesIn(view.state)
  })

  /** Takes the place of the whole letter, as one step that can be undone. */
  function setAll(next: LetterContent): void {
    const before = content()
    if (before.body === next.body && isSameSources(before.sources, next.sources)) return
    const { from, to, insert } = difference(before.body, next.body)
    view.dispatch({
      changes: { from, to, insert },
      effects: setSources.of(next.sources),
      annotations: isolateHistory.of('full')
    })
  }

  /** Sets a sentence of a note where it can stand, and shows it. */
  function insert(sentence: string, noteId: number, at: 'caret' | number = 'caret'): void {
    const body = view.state.doc.toString()
    const caret = wasFocused ? view.state.selection.main.head : endOfText(body)
    const { from, to, text, start, end } = placed(body, at === 'caret' ? caret : at, sentence)
    view.dispatch({
      changes: { from, to, insert: text },
      effects: addSources.of([{ note: noteId, start, end }]),
      annotations: [isolateHistory.of('full'), Transaction.userEvent.of('input.note')]
    })
    // Not with the change: undoing it puts the caret back to where it was.
    view.dispatch({
      selection: { anchor: end },
      effects: EditorView.scrollIntoView(end, { y: 'nearest', yMargin: 40 })
    })
    view.focus()
  }

  /**
   * Puts other words in the place of some.
   * @param sources what of the new words came from notes; offsets in `text`
   */
  function replace(
    { start, end }: Stretch,
    text: string,
    sources: readonly NoteSource[] = []
  ): void {
    const shifted = sources.map((source) => ({
      ...source,
      start: start + source.start,
      end: start + source.end
    }))
    view.dispatch({
      changes: { from: start, to: end, insert: text },
      selection: { anchor: start + text.length },
      effects: addSources.of(shifted),
      annotations: [isolateHistory.of('full'), Transaction.userEvent.of('input.replace')],
      scrollIntoView: true
    })
    view.focus()
  }

  /** Selects a stretch and brings it to the middle. */
  function show({ start, end }: Stretch): void {
    const last = view.state.doc.length
    view.dispatch({
      selection: { anchor: Math.min(start, last), head: Math.min(end, last) },
      effects: EditorView.scrollIntoView(Math.min(start, last), { y: 'center' })
    })
    view.focus()
  }

  return {
    view,
    content,
    setAll,
    insert,
    replace,
    show,
    setReadOnly(isReadOnly: boolean) {
      view.dispatch({ effects: reading.reconfigure(EditorState.readOnly.of(isReadOnly)) })
    }
  }
}

export type LetterEditor = ReturnType<typeof createLetterEditor>
