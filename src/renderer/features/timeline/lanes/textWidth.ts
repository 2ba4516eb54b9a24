/** As labels are set; see LaneRow. */
const FONT = '500 11.5px Inter, system-ui, sans-serif'

/** About as wide as a letter is, px, where nothing can be measured. */
const LETTER = 6.2

const widths = new Map<string, number>()
/** Labels with a time change each minute; what was said long ago need not be known any more. */
const MOST = 2000

let context: CanvasRenderingContext2D | null | undefined

/** How wide a label will be, px. */
export function textWidth(text: string): number {
  const known = widths.get(text)
  if (known !== undefined) return known
  if (context === undefined) {
    context = document.createElement('canvas').getContext('2d')
    if (context !== null) context.font = FONT
  }
  const width = context?.measureText(text).width ?? text.length * LETTER
  if (widths.size > MOST) widths.clear()
  widths.set(text, width)
  return width
}
