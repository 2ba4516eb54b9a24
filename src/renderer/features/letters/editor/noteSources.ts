import { invertedEffects } from '@codemirror/commands'
import {
  type ChangeDesc,
  type EditorState,
  type Extension,
  StateEffect,
  StateField,
  type Transaction
} from '@codemirror/state'
import { Decoration, type DecorationSet, EditorView } from '@codemirror/view'

/** A stretch of the letter that came from a note; UTF-16 offsets, end exclusive. */
export interface NoteSource {
  note: number
  start: number
  end: number
}

const mapped = (sources: readonly NoteSource[], changes: ChangeDesc): NoteSource[] =>
  sources.map(({ note, start, end }) => ({
    note,
    start: changes.mapPos(start, 1),
    end: changes.mapPos(end, -1)
  }))

/** Takes the place of all sources; offsets are those of the text after the change. */
export const setSources = StateEffect.define<readonly NoteSource[]>({ map: mapped })

/** Puts sources beside those that are there. */
export const addSources = StateEffect.define<readonly NoteSource[]>({ map: mapped })

const field = StateField.define<readonly NoteSource[]>({
  create: () => [],
  update(sources, transaction) {
    let now = transaction.docChanged
      ? mapped(untouched(sources, transaction.changes), transaction.changes)
      : sources
    for (const effect of transaction.effects) {
      if (effect.is(setSources)) now = effect.value
      if (effect.is(addSources)) now = [...now, ...effect.value]
    }
    return now === sources ? sources : inOrder(now)
  },
  provide: (self) => EditorView.decorations.from(self, marked)
})

/** Remembers what came from a note, through every change, until it is touched. */
export function noteSources(): Extension {
  return [field, invertedEffects.of(givenBack)]
}

export function sourcesIn(state: EditorState): readonly NoteSource[] {
  return state.field(field)
}

export function isSameSources(some: readonly NoteSource[], others: readonly NoteSource[]): boolean {
  return (
    some.length === others.length &&
    some.every(({ note, start, end }, at) => {
      const other = others[at]
      return note === other?.note && start === other.start && end === other.end
    })
  )
}

/** What is typed at either end of a source leaves it alone. */
function untouched(sources: readonly NoteSource[], changes: ChangeDesc): NoteSource[] {
  return sources.filter(({ start, end }) => {
    let isTouched = false
    changes.iterChangedRanges((from, to) => {
      if (from < end && to > start) isTouched = true
    })
    return !isTouched
  })
}

/** What a change took from the sources comes back when it is undone. */
function givenBack({
  startState,
  effects,
  changes,
  docChanged
}: Transaction): StateEffect<unknown>[] {
  const before = sourcesIn(startState)
  if (effects.some((effect) => effect.is(setSources))) return [setSources.of(before)]
  if (!docChanged || before.length === 0) return []
  const kept = new Set(untouched(before, changes))
  const lost = before.filter((source) => !kept.has(source))
  return lost.length === 0 ? [] : [addSources.of(lost)]
}

function inOrder(sources: readonly NoteSource[]): NoteSource[] {
  return sources
    .filter(({ start, end }) => start < end)
    .sort((a, b) => a.start - b.start || a.end - b.end)
}

const MARK = Decoration.mark({ class: 'cm-from-note' })

function marked(sources: readonly NoteSource[]): DecorationSet {
  return Decoration.set(
    sources.map(({ start, end }) => MARK.range(start, end)),
    true
  )
}
