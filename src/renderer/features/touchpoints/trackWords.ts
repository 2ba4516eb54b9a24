import { stateAt } from '@shared/cadence/state'
import type { TouchpointView } from '@shared/model/views'
import * as dates from '@renderer/ui/dates'
import { overdueWords } from './chipWords'
import type { Reader } from './chipWords'
import { KIND_WORDS } from './kindWords'

export interface TrackWords {
  tone: 'due' | 'last' | 'over' | 'plain'
  state: string
  /** Stands at the right where there is room. */
  deadline: string
  /** Whether that is the time it is best sent by, not the last. */
  isBest: boolean
  /** What stands under the bar: at its ends, and where its first part ends. */
  scale: { start: string; middle: string; end: string }
  /** The whole track in one sentence, for those who cannot see it. */
  spoken: string
}

const HOUR = 3_600_000

/** The caption over a message's window, and what stands under it. */
export function trackWords(touchpoint: TouchpointView, reader: Reader): TrackWords {
  const isByHours = touchpoint.kind === 'thank-you' || touchpoint.kind === 'no-show'
  return isByHours ? wordsByHours(touchpoint, reader) : wordsByDays(touchpoint, reader)
}

/** A thank-you's, and that for a missed interview. */
function wordsByHours(touchpoint: TouchpointView, reader: Reader): TrackWords {
  const { now } = reader
  const { kind, dueAt, overdueAt, opensAt } = touchpoint
  const passed = Math.floor((now - opensAt) / HOUR)
  const hours = Math.round((overdueAt - opensAt) / HOUR)
  const scale = {
    start: '0',
    middle: `${Math.round((dueAt - opensAt) / HOUR)} h`,
    end: `${hours} h`
  }
  switch (stateAt(touchpoint, now)) {
    case 'waiting': {
      const by = dayAndTime(dueAt, reader)
      const opens = kind === 'thank-you' ? 'when the interview ends' : dayAndTime(opensAt, reader)
      return {
        tone: 'plain',
        state: 'Not yet open',
        deadline: `by ${by}`,
        isBest: true,
        scale,
        spoken: `Opens ${opens}. Best by ${by}.`
      }
    }
    case 'open': {
      const left = dates.formatDuration(dueAt - now)
      const time = dates.formatTime(dueAt, reader)
      const day = dates.formatRelativeDay(dueAt, reader, now).toLowerCase()
      return {
        tone: 'due',
        state: `Due ${day} · ${left} left`,
        deadline: `by ${time}`,
        isBest: true,
        scale,
        spoken: `${passed} of ${hours} hours have passed. Due in ${left}, best by ${dayAndTime(dueAt, reader)}.`
      }
    }
    case 'due': {
      const left = dates.formatDuration(overdueAt - now)
      const until = dates.formatTime(overdueAt, reader)
      return {
        tone: 'last',
        state: `Last call · ${left} left`,
        deadline: `until ${until}`,
        isBest: false,
        scale,
        spoken: `${passed} of ${hours} hours have passed. Last call, ${left} left, until ${dayAndTime(overdueAt, reader)}.`
      }
    }
    case 'overdue':
    case 'lapsed':
    case 'sent':
    case 'skipped':
    case 'not-wanted':
    case 'answered':
    case 'superseded':
      return {
        tone: 'over',
        state: 'Late · still worth sending',
        deadline: '',
        isBest: false,
        scale,
        spoken: `All ${hours} hours have passed. Late, and still worth sending.`
      }
  }
}

/** A day to ask on, and some more until it is overdue. */
function wordsByDays(touchpoint: TouchpointView, reader: Reader): TrackWords {
  const { now } = reader
  const { kind, dueAt, overdueAt, opensAt } = touchpoint
  const day = (instant: number): string => dates.formatDay(instant, reader, now)
  const scale = { start: day(opensAt), middle: '', end: day(overdueAt) }
  const { act } = KIND_WORDS[kind]
  switch (stateAt(touchpoint, now)) {
    case 'waiting':
      return {
        tone: 'plain',
        state: 'Not yet',
        deadline: `from ${day(opensAt)}`,
        isBest: false,
        scale,
        spoken: `${act} on ${day(opensAt)}.`
      }
    case 'open': {
      const left = dates.formatDuration(dueAt - now)
      const name = dates.formatRelativeDay(dueAt, reader, now).toLowerCase()
      return {
        tone: 'due',
        state: `Due ${name} · ${left} left`,
        deadline: `by ${dates.formatTime(dueAt, reader)}`,
        isBest: true,
        scale,
        spoken: `Due in ${left}, best by ${dayAndTime(dueAt, reader)}.`
      }
    }
    case 'due':
      return {
        tone: 'last',
        state: `${act} now`,
        deadline: `until ${day(overdueAt)}`,
        isBest: false,
        scale,
        spoken: `Was due ${dayAndTime(dueAt, reader)}. ${act} until ${dayAndTime(overdueAt, reader)}.`
      }
    case 'overdue':
    case 'lapsed':
    case 'sent':
    case 'skipped':
    case 'not-wanted':
    case 'answered':
    case 'superseded':
      return {
        tone: 'over',
        state: overdueWords(dueAt, reader),
        deadline: 'no reply yet',
        isBest: false,
        scale,
        spoken: `${overdueWords(dueAt, reader).replace(' ·', ',')}. No reply yet.`
      }
  }
}

/** How much of the window has passed, 0 to 100. */
export function percentPassed(touchpoint: TouchpointView, now: number): number {
  const { opensAt, overdueAt } = touchpoint
  return Math.min(100, Math.max(0, ((now - opensAt) / (overdueAt - opensAt)) * 100))
}

/** Where its first part ends, 0 to 100: half-way for a thank-you, early for others. */
export function percentBest(touchpoint: TouchpointView): number {
  const { opensAt, dueAt, overdueAt } = touchpoint
  return ((dueAt - opensAt) / (overdueAt - opensAt)) * 100
}

function dayAndTime(instant: number, reader: Reader): string {
  const day = dates.formatRelativeDay(instant, reader, reader.now)
  const near = ['Today', 'Tomorrow', 'Yesterday'].includes(day)
  const name = near ? day.toLowerCase() : dates.formatDay(instant, reader, reader.now)
  return `${name} ${dates.formatTime(instant, reader)}`
}
