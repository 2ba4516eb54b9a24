import { textOf, first } from './contentLines'
import type { Part } from './contentLines'
import { momentOf } from './moment'
import type { Moment, MomentContext } from './moment'

const MINUTE = 60_000
const DAY = 24 * 60
/** What the form takes where nobody says otherwise. */
const USUAL = 60

/** When an event is. */
export interface EventSpan {
  start: Moment
  /** Null where it is longer than an interview can be. */
  minutes: number | null
}

/** Null where the event has no beginning that can be read. */
export function spanOf(event: Part, context: MomentContext): EventSpan | null {
  const begins = first(event, 'dtstart')
  const start = begins && momentOf(begins, context)
  if (!start) return null
  const isWholeDay = textOf(event, 'x-microsoft-cdo-alldayevent').toUpperCase() === 'TRUE'
  if (start.instant === null || isWholeDay) {
    return { start: { ...start, time: '' }, minutes: USUAL }
  }
  const ends = first(event, 'dtend')
  const end = ends && momentOf(ends, context)
  const minutes =
    end && end.instant !== null
      ? Math.round((end.instant - start.instant) / MINUTE)
      : durationOf(textOf(event, 'duration'))
  if (minutes === null || minutes < 1) return { start, minutes: USUAL }
  return { start, minutes: minutes > DAY ? null : minutes }
}

/** Minutes of 'PT1H30M'; null where it is no length. */
function durationOf(text: string): number | null {
  const found = /^\+?P(?:(\d+)W)?(?:(\d+)D)?(?:T(?:(\d+)H)?(?:(\d+)M)?(?:\d+S)?)?$/iu.exec(text)
  if (!found) return null
  const [weeks = 0, days = 0, hours = 0, minutes = 0] = found
    .slice(1)
    .map((part) => Number(part ?? 0))
  return (weeks * 7 + days) * DAY + hours * 60 + minutes
}
