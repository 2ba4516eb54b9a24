import { hasLateBar, isUpper, type LaneMark, type LaneMarks } from './marks'
import { labelsOf, type Reader } from './markWords'
import { placeOf } from './scale'
import { textWidth } from './textWidth'

/** A mark with all that its words depend on but the zoom. Places count days. */
interface WordedMark {
  mark: LaneMark
  /** The longest first. */
  words: string[]
  at: number
  /** Where its bar ends, or what is late until now; `at` without either. */
  end: number
}

/** What stands on a lane, and its words. */
export interface WordedMarks {
  marks: WordedMark[]
  waits: { from: number; to: number; of: string }[]
}

/** Words beside a mark, at a place and so many pixels after it. */
export interface Label {
  mark: LaneMark
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

export function wordedMarks({ marks, waits }: LaneMarks, reader: Reader): WordedMarks {
  const place = (instant: number): number => placeOf(instant, reader.timeZone)
  return {
    marks: marks.map((mark) => ({
      mark,
      words: labelsOf(mark, reader),
      at: place(mark.at),
      end: place(endOf(mark, reader.now))
    })),
    waits: waits.map(({ from, to, of }) => ({ from: place(from), to: place(to), of }))
  }
}

function endOf(mark: LaneMark, now: number): number {
  if (mark.type === 'interview') return mark.bar?.to ?? mark.at
  return hasLateBar(mark) ? now : mark.at
}

/**
 * Which words each mark shows: the longest for which there is room before whatever stands next on its
 * line; none where there is none. Earlier marks come first.
 * @param dayWidth px
 */
export function labelsThatFit({ marks, waits }: WordedMarks, dayWidth: number): Label[] {
  const upper = marks.filter(({ mark }) => isUpper(mark)).map((one) => signOf(one, dayWidth))
  const lower = [
    ...marks.filter(({ mark }) => !isUpper(mark)).map((one) => signOf(one, dayWidth)),
    ...waits.map(({ from, to, of }): Stretch => ({ from: from * dayWidth, to: to * dayWidth, of }))
  ]
  return marks.flatMap((one) => {
    if (one.words.length === 0) return []
    const { mark } = one
    const line = isUpper(mark) ? upper : lower
    const { place, shift } = anchorOf(one, dayWidth)
    const from = place * dayWidth + shift
    const words = one.words.find((text) => {
      const to = from + textWidth(text) + AIR
      return !line.some((other) => other.of !== mark.key && other.from < to && other.to > from)
    })
    if (words === undefined) return []
    line.push({ from, to: from + textWidth(words), of: mark.key })
    return [{ mark, words, place, shift }]
  })
}

/** Where a mark's words begin: after its sign, its bar, or what is late until now. */
function anchorOf(
  { mark, at, end }: WordedMark,
  dayWidth: number
): { place: number; shift: number } {
  const sign = mark.type === 'interview' ? DOT : SIGN
  if ((end - at) * dayWidth > sign) return { place: end, shift: GAP }
  return { place: at, shift: mark.type === 'interview' ? DOT + GAP / 2 : SIGN }
}

/** What a mark takes of its line, px. */
function signOf({ mark, at, end }: WordedMark, dayWidth: number): Stretch {
  const here = at * dayWidth
  if (mark.type !== 'interview') {
    return { from: here - SIGN_BEFORE, to: here + SIGN - SIGN_BEFORE, of: mark.key }
  }
  return { from: here - DOT, to: Math.max(here + DOT, end * dayWidth), of: mark.key }
}
