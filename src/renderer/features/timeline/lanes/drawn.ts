import { hasLateBar, type LaneMark, type LaneMarks } from './marks'
import { placeOf } from './scale'

/** Places between which something is drawn. */
export interface Drawn {
  from: number
  to: number
}

/**
 * The window of this length in which a place lies, and the one after it: all that can be in sight where
 * no more than such a window is. It stays the same while one pans within it.
 */
export function drawnFrom(place: number, size: number): Drawn {
  const from = Math.floor(place / size) * size
  return { from, to: from + 2 * size }
}

/** At least so many days, and the same for most zooms. */
export function windowFor(days: number): number {
  return 2 ** Math.ceil(Math.log2(days))
}

/**
 * What of a lane lies there, with its bars and waits.
 * @param kept a mark that stays wherever it is, such as the one with the focus
 */
export function withinDrawn(
  { marks, waits }: LaneMarks,
  { from, to }: Drawn,
  { now, timeZone }: { readonly now: number; readonly timeZone: string },
  kept: string | null
): LaneMarks {
  const at = (instant: number): number => placeOf(instant, timeZone)
  return {
    marks: marks.filter(
      (mark) => mark.key === kept || (at(mark.at) <= to && at(endOf(mark, now)) >= from)
    ),
    waits: waits.filter((wait) => at(wait.from) <= to && at(wait.to) >= from)
  }
}

function endOf(mark: LaneMark, now: number): number {
  if (mark.type === 'interview') return mark.bar?.to ?? mark.at
  // What is late leads to now.
  return hasLateBar(mark) ? Math.max(mark.at, now) : mark.at
}
