import { stateAt } from '@shared/cadence/state'
import type { TouchpointView } from '@shared/model/views'
import { instantOf, localDateOf } from '@shared/time/zonedTime'
import * as dates from '@renderer/ui/dates'
import type { Reader } from './chipWords'

/** The time of waiting for an answer, in percent of the bar: from the interview until now or the due day. */
export interface WaitTrack {
  /** Until here nothing was to be done: to the promised day, or to the follow-up's own. */
  waited: number
  /** From here it is the follow-up's day, or later. */
  due: number
  now: number
  scale: { start: string; middle: string; end: string }
  /** The same in words. */
  spoken: string
}

/** What the bar has room for in its middle, in percent, between the dates at its ends. */
const ROOM = { from: 22, to: 64 }

/**
 * How long they have been waited for; null where nothing of that is known.
 * @param since when the waiting began: the end of the interview, ms
 */
export function waitTrack(
  touchpoint: TouchpointView,
  since: number | null,
  reader: Reader
): WaitTrack | null {
  const { kind, opensAt, dueAt, promisedBy } = touchpoint
  if (kind !== 'follow-up' || since === null || since >= opensAt) return null
  const { now, timeZone } = reader
  const end = Math.max(now, dueAt)
  const percent = (instant: number): number =>
    Math.min(100, Math.max(0, ((instant - since) / (end - since)) * 100))
  const promisedAt = promisedBy === null ? null : instantOf(`${promisedBy}T17:00`, timeZone)
  const waited = percent(Math.min(promisedAt ?? opensAt, opensAt))
  const hasRoom = waited >= ROOM.from && waited <= ROOM.to
  return {
    waited,
    due: percent(opensAt),
    now: percent(now),
    scale: {
      start: dates.formatShortDate(since, reader, now),
      middle: promisedAt !== null && hasRoom ? `Promised ${dayOfMonth(promisedAt, reader)}` : '',
      end: `Due ${dayOfMonth(dueAt, reader)}`
    },
    spoken: spokenWait(touchpoint, promisedAt, reader)
  }
}

function spokenWait(touchpoint: TouchpointView, promisedAt: number | null, reader: Reader): string {
  const day = (instant: number): string => dates.formatDay(instant, reader, reader.now)
  const promised = promisedAt === null ? '' : `An answer was promised by ${day(promisedAt)}. `
  const was = stateAt(touchpoint, reader.now) === 'open' ? 'is' : 'was'
  return `${promised}The follow-up ${was} due ${day(touchpoint.dueAt)}.`
}

/** '21' in this month, else '21 Nov'. */
function dayOfMonth(instant: number, reader: Reader): string {
  if (!dates.isSameMonth(instant, reader.now, reader)) {
    return dates.formatShortDate(instant, reader, reader.now)
  }
  const day = Number(localDateOf(instant, reader.timeZone).slice(8))
  return new Intl.NumberFormat(reader.locale).format(day)
}
