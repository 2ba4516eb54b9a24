import { hasLateBar, isUpper, type LaneMark, type LaneMarks } from './marks'
import { labelsOf, type Reader } from './markWords'
import { placeOf } from './scale'
import { textWidth } from './textWidth'

/** Words beside a mark, at a place and so many pixels after it. */
export interface Label {
  words: string
  place: number
  shift: number
}

/** How far a mark's sign reaches to either side of its place, px. */
const DOT = 9
const SIGN_BEFORE = 2
const SIGN = 17
/** Between a bar or a sign and its words, and around the words. */
const GAP = 8
const AIR = 6

interface Stretch {
  from: number
  to: number
  /** Whose it is. */
  of: string
}

/**
 * Which words each mark shows: the longest for which there is room before whatever stands next on its
 * line; none where there is none. Earlier marks come first.
 * @param dayWidth px
 */
export function labelsThatFit(
  { marks, waits }: LaneMarks,
  reader: Reader,
  dayWidth: number
): Map<string, Label> {
  const at = (instant: number): number => placeOf(instant, reader.timeZone) * dayWidth
  const taken = {
    upper: marks.filter(isUpper).map((mark) => stretchOf(mark, at)),
    lower: [
      ...marks.filter((mark) => !isUpper(mark)).map((mark) => stretchOf(mark, at)),
      ...waits.map(({ from, to, of }): Stretch => ({ from: at(from), to: at(to), of }))
    ]
  }
  const labels = new Map<string, Label>()
  for (const mark of marks) {
    const { key } = mark
    const line = isUpper(mark) ? taken.upper : taken.lower
    const { instant, shift } = anchorOf(mark, reader, at)
    const from = at(instant) + shift
    const words = labelsOf(mark, reader).find((text) => {
      const to = from + textWidth(text) + AIR
      return !line.some((other) => other.of !== key && other.from < to && other.to > from)
    })
    if (words === undefined) continue
    labels.set(key, { words, place: placeOf(instant, reader.timeZone), shift })
    line.push({ from, to: from + textWidth(words), of: key })
  }
  return labels
}

/** Where a mark's words begin: after its sign, its bar, or what is late until now. */
function anchorOf(
  mark: LaneMark,
  { now }: Reader,
  at: (instant: number) => number
): { instant: number; shift: number } {
  if (mark.type === 'interview') {
    const end = mark.bar?.to ?? mark.at
    if (at(end) - at(mark.at) > DOT) return { instant: end, shift: GAP }
    return { instant: mark.at, shift: DOT + GAP / 2 }
  }
  if (hasLateBar(mark) && at(now) - at(mark.at) > SIGN) return { instant: now, shift: GAP }
  return { instant: mark.at, shift: SIGN }
}

function stretchOf(mark: LaneMark, at: (instant: number) => number): Stretch {
  const here = at(mark.at)
  const { key } = mark
  if (mark.type === 'interview') {
    return { from: here - DOT, to: Math.max(here + DOT, at(mark.bar?.to ?? mark.at)), of: key }
  }
  return { from: here - SIGN_BEFORE, to: here + SIGN - SIGN_BEFORE, of: key }
}
