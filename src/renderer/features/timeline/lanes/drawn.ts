import { hasLateBar, type LaneMark, type LaneMarks } from './marks'
import { placeOf } from './scale'

/** Places between which marks are drawn: the window and as much again on either side. */
export interface Drawn {
  from: number
  to: number
}

/** Each is half as long again as the one before. */
const STEP = 1.5

/** How long the windows are in which time is drawn, days: at least so many, and the same for most zooms. */
export function windowFor(days: number): number {
  return STEP ** Math.ceil(Math.log(days) / Math.log(STEP))
}

/** Around the window of that number, counted in windows. */
export function drawnAround(nth: number, size: number): Drawn {
  const begin = nth * size
  return { from: begin - size, to: begin + 3 * size }
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
