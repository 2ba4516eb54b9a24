import { isSnoozed, stateAt } from '@shared/cadence'
import type { TouchpointView } from '@shared/model/views'
import type { ChipTone } from '@renderer/ui/chipTone'
import * as dates from '@renderer/ui/dates'
import type { DateContext } from '@renderer/ui/dates'
import { sentWords } from './sentWords'

export interface ChipWords {
  tone: ChipTone
  icon: string
  text: string
}

/** When and where the words are read. */
export interface Reader extends DateContext {
  readonly now: number
}

const WEEK = 7

/** What a thank-you's chip says now. Hours are rounded down. */
export function chipWords(touchpoint: TouchpointView, reader: Reader): ChipWords {
  const { now } = reader
  const state = stateAt(touchpoint, now)
  const isPending = touchpoint.closed === null && state !== 'lapsed'
  if (isPending && touchpoint.snoozedUntil !== null && isSnoozed(touchpoint, now)) {
    return {
      tone: 'neutral',
      icon: 'i-lucide-bell-off',
      text: `Snoozed until ${whenNear(touchpoint.snoozedUntil, reader)}`
    }
  }
  switch (state) {
    case 'waiting':
      return {
        tone: 'plan',
        icon: 'i-lucide-calendar-clock',
        text: `Thank by ${whenNear(touchpoint.dueAt, reader)}`
      }
    case 'open': {
      const left = dates.formatDuration(touchpoint.dueAt - now)
      return touchpoint.hasDraft
        ? { tone: 'due', icon: 'i-lucide-pen-line', text: `Draft · due in ${left}` }
        : { tone: 'due', icon: 'i-lucide-clock', text: `Due in ${left}` }
    }
    case 'due':
      return {
        tone: 'last',
        icon: 'i-lucide-alarm-clock',
        text: `Last call · ${dates.formatDuration(touchpoint.overdueAt - now)} left`
      }
    case 'overdue':
      return { tone: 'over', icon: 'i-lucide-circle-alert', text: 'Late · still worth sending' }
    case 'lapsed':
      return { tone: 'none', icon: 'i-lucide-minus', text: 'Not sent' }
    case 'sent':
      return { tone: 'sent', icon: 'i-lucide-check', text: sentWords(touchpoint.closedAt, reader) }
    case 'skipped':
      return { tone: 'none', icon: 'i-lucide-minus', text: 'Skipped' }
    case 'not-wanted':
      return { tone: 'none', icon: 'i-lucide-minus', text: 'Not wanted' }
    case 'answered':
      return { tone: 'sent', icon: 'i-lucide-check', text: 'Replied' }
    case 'superseded':
      return { tone: 'none', icon: 'i-lucide-minus', text: 'In the later note' }
  }
}

/** '16:00' today, 'Fri 11:30' within a week, 'Fri 5 Dec 11:30' further on. */
function whenNear(instant: number, reader: Reader): string {
  const days = dates.daysBetween(reader.now, instant, reader)
  const time = dates.formatTime(instant, reader)
  if (days === 0) return time
  if (days > 0 && days < WEEK) return `${dates.formatWeekday(instant, reader)} ${time}`
  return `${dates.formatDay(instant, reader, reader.now)} ${time}`
}
