import { type Ref, shallowRef, useId } from 'vue'
import { type Extension, Prec } from '@codemirror/state'
import { EditorView, keymap, type ViewUpdate } from '@codemirror/view'
import type { LanguageHint } from '@shared/letter/review'
import { nextStretch } from './hintWalk'
import type { LetterEditor } from './letterEditor'
import { isSameStretch, markedStretches, type Stretch } from './stretches'

/**
 * The slips of a letter: underlined, and one of them open with what to do about it. A press on one
 * opens it, F8 the next, Shift F8 the one before; while one is open, Enter takes what is proposed
 * first and Esc closes it.
 */
export function useHints({
  editor,
  hints,
  askFocus
}: {
  editor: () => LetterEditor | null
  hints: () => readonly LanguageHint[]
  /** Puts the keyboard on what is proposed. */
  askFocus: () => void
}): {
  extension: Extension
  /** What the open hint hangs on: an `anchor-name`. */
  anchor: string
  open: Readonly<Ref<LanguageHint | null>>
  /** Underlines the hints anew, after they have changed. */
  underline: () => void
  show: (hint: LanguageHint) => void
  close: () => void
  next: (direction: 1 | -1) => boolean
  take: (text: string) => void
} {
  const anchor = `--${useId()}-hint`
  const slips = markedStretches({ class: 'cm-hint' })
  const opened = markedStretches({
    class: 'cm-open-hint',
    attributes: { style: `anchor-name: ${anchor}` }
  })
  const open = shallowRef<LanguageHint | null>(null)

  function setOpen(hint: LanguageHint | null): void {
    if (open.value === hint) return
    open.value = hint
    editor()?.view.dispatch({ effects: opened.set.of(hint === null ? [] : [hint]) })
  }

  function show(hint: LanguageHint): void {
    editor()?.show(hint)
    setOpen(hint)
    askFocus()
  }

  function next(direction: 1 | -1): boolean {
    const view = editor()?.view
    if (!view) return false
    const { from, to } = view.state.selection.main
    const hint = nextStretch(hints(), { start: from, end: to }, direction)
    if (hint) show(hint)
    else view.dispatch({ effects: EditorView.announce.of('No suggestions.') })
    return true
  }

  function take(text: string): void {
    const hint = open.value
    if (hint === null || editor()?.view.state.readOnly) return
    setOpen(null)
    editor()?.replace(hint, text)
  }

  function takeFirst(): boolean {
    const first = open.value?.suggestions[0]
    if (first === undefined) return false
    take(first)
    return true
  }

  function closeByKey(): boolean {
    if (open.value === null) return false
    setOpen(null)
    return true
  }

  function follow({ docChanged, selectionSet, transactions, state }: ViewUpdate): void {
    if (!docChanged && !selectionSet) return
    const { from, to, empty } = state.selection.main
    const isWithin = (hint: Stretch): boolean => hint.start <= from && to <= hint.end
    const isPressed = transactions.some((step) => step.isUserEvent('select.pointer'))
    const pressed = isPressed && empty ? hints().find(isWithin) : undefined
    const before = open.value
    const isLeft = before !== null && (docChanged || !isWithin(before))
    if (!pressed && !isLeft) return
    // CodeMirror takes no change in the middle of another; by then another may have been opened.
    queueMicrotask(() => {
      if (open.value === before) setOpen(pressed ?? null)
    })
  }

  return {
    anchor,
    open,
    extension: [
      slips.extension,
      opened.extension,
      EditorView.updateListener.of(follow),
      Prec.highest(
        keymap.of([
          { key: 'F8', run: () => next(1), shift: () => next(-1) },
          { key: 'Enter', run: takeFirst },
          { key: 'Escape', run: closeByKey, stopPropagation: true }
        ])
      )
    ],
    underline() {
      const view = editor()?.view
      if (!view) return
      const now = hints()
      const shown = slips.in(view.state)
      const isSame =
        now.length === shown.length &&
        now.every((hint, at) => isSameStretch(hint, shown[at] ?? { start: -1, end: -1 }))
      if (!isSame) view.dispatch({ effects: slips.set.of(now) })
      const still = now.find((hint) => open.value !== null && isSameHint(hint, open.value))
      setOpen(still ?? null)
    },
    show,
    close: () => setOpen(null),
    next,
    take
  }
}

function isSameHint(one: LanguageHint, other: LanguageHint): boolean {
  return isSameStretch(one, other) && one.title === other.title
}
