import { type Extension, StateEffect, type StateEffectType, StateField } from '@codemirror/state'
import { Decoration, type DecorationSet, EditorView } from '@codemirror/view'

/** A stretch of the letter; UTF-16 offsets, end exclusive. */
export interface Stretch {
  start: number
  end: number
}

/** Stretches that are marked from outside, kept in their places while one types. */
export function markedStretches(name: string): {
  extension: Extension
  set: StateEffectType<readonly Stretch[]>
} {
  const set = StateEffect.define<readonly Stretch[]>()
  const mark = Decoration.mark({ class: name })
  const extension = StateField.define<DecorationSet>({
    create: () => Decoration.none,
    update(marks, { changes, effects, newDoc }) {
      let now = marks.map(changes)
      for (const effect of effects) {
        if (!effect.is(set)) continue
        const within = effect.value.filter(({ start, end }) => start < end && end <= newDoc.length)
        now = Decoration.set(
          within.map(({ start, end }) => mark.range(start, end)),
          true
        )
      }
      return now
    },
    provide: (self) => EditorView.decorations.from(self)
  })
  return { extension, set }
}
