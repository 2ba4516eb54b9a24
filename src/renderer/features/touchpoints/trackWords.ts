import { stateAt } from '@shared/cadence'
import type { TouchpointView } from '@shared/model/views'
import * as dates from '@renderer/ui/dates'
import type { Reader } from './chipWords'

export interface TrackWords {
  tone: 'due' | 'last' | 'over' | 'plain'
  state: string
  /** Stands at the right where there is room. */
  deadline: string
  /** Whether that is the time it is best sent by, not the last. */
  isBest: boolean
  /** The whole track in one sentence, for those who cannot see it. */
  spoken: string
}

const HOUR = 3_600_000

/** The caption over a thank-you's window. */
export function trackWords(touchpoint: TouchpointView, reader: Reader): TrackWords {
  const { now } = reader
  const { dueAt, overdueAt, opensAt } = touchpoint
  const passed = Math.floor((now - opensAt) / HOUR)
  const hours = Math.round((overdueAt - opensAt) / HOUR)
  switch (stateAt(touchpoint, now)) {
    case 'waiting': {
      const by = dayAndTime(dueAt, reader)
      return {
        tone: 'plain',
        state: 'Not yet open',
        deadline: `by ${by}`,
        isBest: true,
        spoken: `Opens when the interview ends. Best by ${by}.`
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
        spoken: `All ${hours} hours have passed. Late, and still worth sending.`
      }
  }
}

/** How much of the window has passed, 0 to 100. */
export function percentPassed(touchpoint: TouchpointView, now: number): number {
  const { opensAt, overdueAt } = touchpoint
  return Math.min(100, Math.max(0, ((now - opensAt) / (overdueAt - opensAt)) * 100))
}

/** Where its first part ends, 0 to 100: half-way for a thank-you. */
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
