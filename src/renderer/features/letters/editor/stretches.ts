import {
  type ChangeDesc,
  type EditorState,
  type Extension,
  StateEffect,
  type StateEffectType,
  StateField
} from '@codemirror/state'
import { Decoration, type DecorationSet, EditorView } from '@codemirror/view'

/** A stretch of the letter; UTF-16 offsets, end exclusive. */
export interface Stretch {
  start: number
  end: number
}

/** Stretches that are marked from outside and keep their places while one types. */
export interface MarkedStretches {
  extension: Extension
  set: StateEffectType<readonly Stretch[]>
  in(state: EditorState): readonly Stretch[]
}

export function markedStretches(look: {
  class: string
  attributes?: Record<string, string>
}): MarkedStretches {
  const set = StateEffect.define<readonly Stretch[]>()
  const mark = Decoration.mark(look)
  const field = StateField.define<readonly Stretch[]>({
    create: () => [],
    update(stretches, { changes, docChanged, effects, newDoc }) {
      let now = docChanged ? moved(stretches, changes) : stretches
      for (const effect of effects) {
        if (effect.is(set)) now = effect.value.filter(({ end }) => end <= newDoc.length)
      }
      return now
    },
    provide: (self) => EditorView.decorations.from(self, marked)
  })
  return { extension: field, set, in: (state) => state.field(field) }

  function marked(stretches: readonly Stretch[]): DecorationSet {
    return Decoration.set(
      stretches.flatMap(({ start, end }) => (start < end ? [mark.range(start, end)] : [])),
      true
    )
  }
}

export function isSameStretch(one: Stretch, other: Stretch): boolean {
  return one.start === other.start && one.end === other.end
}

function moved(stretches: readonly Stretch[], changes: ChangeDesc): readonly Stretch[] {
  return stretches.map(({ start, end }) => ({
    start: changes.mapPos(start, 1),
    end: changes.mapPos(end, -1)
  }))
}
