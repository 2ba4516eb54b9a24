import { isSnoozed, stateAt } from '@shared/cadence/state'
import type { LaneView } from '@shared/model/lanesViews'
import type { ThreadEntryView, TouchpointView } from '@shared/model/views'
import type { AskingMark, LaneMark, SendingMark, StageMark, Wait } from './marks'
import { eveningOf } from './scale'

/** Every message that is still to be written on a day, and has not lapsed. */
export function askingMarks(lane: LaneView, now: number): AskingMark[] {
  const ofInterviews = lane.interviews.flatMap((entry) =>
    // What comes after an interview that is still to come is nobody's matter yet.
    entry.endsAt > now && entry.status === 'scheduled'
      ? []
      : entry.askings.flatMap((touchpoint) => askingMark(touchpoint, entry, now) ?? [])
  )
  const checkIn = lane.checkIn === null ? null : askingMark(lane.checkIn, null, now)
  return [...ofInterviews, ...(checkIn === null ? [] : [checkIn])]
}

function askingMark(
  touchpoint: TouchpointView,
  entry: ThreadEntryView | null,
  now: number
): AskingMark | null {
  const state = stateAt(touchpoint, now)
  if (state !== 'waiting' && state !== 'open' && state !== 'due' && state !== 'overdue') return null
  const { id, opensAt, snoozedUntil } = touchpoint
  const snoozed = snoozedUntil !== null && isSnoozed(touchpoint, now)
  return {
    type: 'asking',
    key: `asking-${id}`,
    at: snoozed ? Math.max(opensAt, snoozedUntil) : opensAt,
    touchpoint,
    entry,
    is: snoozed && snoozedUntil > opensAt ? 'snoozed' : state
  }
}

export function sendingMarks({ sendings }: LaneView): SendingMark[] {
  return sendings.map((sending) => ({
    type: 'sending',
    key: `sending-${sending.id}`,
    at: sending.sentAt,
    sending
  }))
}

/**
 * How long one waits: for the day they named at an interview or afterwards, else for the day on which
 * one asks. A wait ends early when they are in touch, meet again or the application ends.
 * @param marks all the others of the lane
 */
export function waitsOf(
  lane: LaneView,
  marks: readonly LaneMark[],
  timeZone: string,
  now: number
): Wait[] {
  const held = lane.interviews.filter(
    ({ status, endsAt }) => status === 'scheduled' && endsAt <= now
  )
  const stops = [
    ...lane.replies.map(({ heardAt }) => heardAt),
    ...lane.interviews.flatMap(({ status, startsAt }) =>
      status === 'cancelled' ? [] : [startsAt]
    ),
    ...marks.filter((mark): mark is StageMark => mark.type === 'stage').map(({ at }) => at)
  ]
  const asked = marks.filter(
    (mark): mark is AskingMark | SendingMark => mark.type === 'asking' || mark.type === 'sending'
  )
  const zoneOf = (instant: number): string =>
    held.findLast(({ startsAt }) => startsAt <= instant)?.timeZone ?? timeZone
  const until = (from: number, to: number): number =>
    Math.min(to, ...stops.filter((stop) => stop > from))
  const promised = (from: number, by: string, of: string): Wait => ({
    from,
    to: until(from, eveningOf(by, zoneOf(from))),
    isPromised: true,
    of
  })
  /** Only where one asks before anything else happens. */
  const open = (from: number, of: string): Wait => {
    const next = asked.filter(({ at, key }) => at > from && key !== of).map(({ at }) => at)
    const to = Math.min(...next)
    const isStopped = next.length === 0 || until(from, to) < to
    return { from, to: isStopped ? from : to, isPromised: false, of }
  }

  const promises = new Map(lane.promises.map(({ interviewId, by }) => [interviewId, by]))
  const waits = [
    ...held.map(({ id, endsAt }) => {
      const by = promises.get(id) ?? null
      const of = `interview-${id}`
      return by === null ? open(endsAt, of) : promised(endsAt, by, of)
    }),
    ...lane.replies.flatMap(({ id, heardAt, promise }) =>
      promise?.by ? [promised(heardAt, promise.by, `reply-${id}`)] : []
    ),
    ...lane.sendings.map(({ id, sentAt }) => open(sentAt, `sending-${id}`)),
    ...marks.filter(({ type }) => type === 'applied').map(({ at, key }) => open(at, key))
  ]
  return waits.filter(({ from, to }) => to > from)
}
