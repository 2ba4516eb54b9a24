import type { EditorState, Extension, Range } from '@codemirror/state'
import { Decoration, type DecorationSet, EditorView, ViewPlugin } from '@codemirror/view'

const LINE = Decoration.line({ attributes: { dir: 'auto' } })
const GAP = Decoration.line({ class: 'cm-gap' })

/**
 * Each line runs in the direction of its own text, and a blank one beside text is the small gap
 * between paragraphs that paper would have.
 */
export function letterLines(): Extension {
  return [
    EditorView.perLineTextDirection.of(true),
    ViewPlugin.define(
      (view) => ({
        lines: linesIn(view),
        update({ docChanged, viewportChanged, view }) {
          if (docChanged || viewportChanged) this.lines = linesIn(view)
        }
      }),
      { decorations: ({ lines }) => lines }
    )
  ]
}

function linesIn({ state, visibleRanges }: EditorView): DecorationSet {
  const found: Range<Decoration>[] = []
  for (const { from, to } of visibleRanges) {
    for (let at = from; at <= to;) {
      const line = state.doc.lineAt(at)
      found.push((isGap(state, line.number) ? GAP : LINE).range(line.from))
      at = line.to + 1
    }
  }
  return Decoration.set(found)
}

/** Blank, above more of the letter, and beside a line that holds something. */
function isGap({ doc }: EditorState, at: number): boolean {
  if (at === doc.lines || doc.line(at).length > 0) return false
  return (at > 1 && doc.line(at - 1).length > 0) || doc.line(at + 1).length > 0
}
