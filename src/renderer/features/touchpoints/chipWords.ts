import { isSnoozed, stateAt } from '@shared/cadence/state'
import type { TouchpointView } from '@shared/model/views'
import type { PendingState } from '@shared/model/words'
import { dayText } from '@shared/time/dayText'
import { localDateOf } from '@shared/time/zonedTime'
import type { ChipTone } from '@renderer/ui/chipTone'
import * as dates from '@renderer/ui/dates'
import type { DateContext } from '@renderer/ui/dates'
import { KIND_WORDS } from './kindWords'
import { repliedWords, sentWords } from './sentWords'

export interface ChipWords {
  tone: ChipTone
  icon: string
  text: string
  /** For where there is less room, and it says so in fewer words. */
  short?: string
}

/** When and where the words are read. */
export interface Reader extends DateContext {
  readonly now: number
}

const WEEK = 7

/**
 * What a message's chip says now. Hours are rounded down.
 * @param zone IANA: whose days those of a follow-up are, where that is not the reader's
 */
export function chipWords(
  touchpoint: TouchpointView,
  reader: Reader,
  zone = reader.timeZone
): ChipWords {
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
    case 'open':
    case 'due':
    case 'overdue':
      if (touchpoint.kind === 'thank-you') return thankYouWords(touchpoint, state, reader)
      if (touchpoint.kind === 'no-show') return noShowWords(touchpoint, state, reader)
      return askingWords(touchpoint, state, { ...reader, timeZone: zone })
    case 'lapsed':
      return { tone: 'none', icon: 'i-lucide-minus', text: 'Not sent' }
    case 'sent':
      return { tone: 'sent', icon: 'i-lucide-check', text: sentWords(touchpoint.closedAt, reader) }
    case 'skipped':
      return { tone: 'none', icon: 'i-lucide-minus', text: 'Skipped' }
    case 'not-wanted':
      return { tone: 'none', icon: 'i-lucide-minus', text: 'Not wanted' }
    case 'answered':
      return {
        tone: 'sent',
        icon: 'i-lucide-check',
        text: repliedWords(touchpoint.closedAt, reader)
      }
    case 'superseded':
      return {
        tone: 'none',
        icon: 'i-lucide-minus',
        text: touchpoint.kind === 'thank-you' ? 'In the later note' : 'Not needed'
      }
  }
}

type OpenState = Exclude<PendingState, 'lapsed'>

function thankYouWords(touchpoint: TouchpointView, state: OpenState, reader: Reader): ChipWords {
  const { now } = reader
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
      return LATE
  }
}

/** Its times are hours, not days, as a thank-you's are. */
function noShowWords(touchpoint: TouchpointView, state: OpenState, reader: Reader): ChipWords {
  const { icon } = KIND_WORDS['no-show']
  switch (state) {
    case 'waiting':
      return { tone: 'follow', icon, text: `Write from ${whenNear(touchpoint.opensAt, reader)}` }
    case 'open':
      return { tone: 'due', icon, text: `Write by ${whenNear(touchpoint.dueAt, reader)}` }
    case 'due':
      return { tone: 'last', icon, text: 'Write now' }
    case 'overdue':
      return LATE
  }
}

function askingWords(touchpoint: TouchpointView, state: OpenState, reader: Reader): ChipWords {
  const { act, icon } = KIND_WORDS[touchpoint.kind]
  switch (state) {
    case 'waiting': {
      const waiting = promiseWords(touchpoint, reader)
      if (waiting !== null) return waiting
      const day = dates.formatDay(touchpoint.opensAt, reader, reader.now)
      return { tone: 'follow', icon, text: `${act} ${day}` }
    }
    case 'open':
      return touchpoint.hasDraft
        ? { tone: 'due', icon: 'i-lucide-pen-line', text: `Draft · ${act.toLowerCase()} today` }
        : { tone: 'due', icon, text: `${act} today` }
    case 'due':
      return { tone: 'last', icon, text: `${act} now` }
    case 'overdue':
      return {
        tone: 'over',
        icon: 'i-lucide-circle-alert',
        text: overdueWords(touchpoint.dueAt, reader)
      }
  }
}

/** While the day that they named is not over; null where they named none. */
function promiseWords({ promisedBy }: TouchpointView, reader: Reader): ChipWords | null {
  const today = localDateOf(reader.now, reader.timeZone)
  if (promisedBy === null || today > promisedBy) return null
  const day = dayText(promisedBy, reader.locale, today)
  return {
    tone: 'wait',
    icon: 'i-lucide-hourglass',
    text: `Waiting · reply promised by ${day}`,
    short: `Waiting · by ${day}`
  }
}

const LATE: ChipWords = {
  tone: 'over',
  icon: 'i-lucide-circle-alert',
  text: 'Late · still worth sending'
}

/** 'Overdue · 2 days', counted in calendar days from the day that it was due. */
export function overdueWords(dueAt: number, reader: Reader): string {
  const days = Math.max(1, dates.daysBetween(dueAt, reader.now, reader))
  return `Overdue · ${days === 1 ? '1 day' : `${days} days`}`
}

/** '16:00' today, 'Fri 11:30' within a week, 'Fri 5 Dec 11:30' further on. */
export function whenNear(instant: number, reader: Reader): string {
  const days = dates.daysBetween(reader.now, instant, reader)
  const time = dates.formatTime(instant, reader)
  if (days === 0) return time
  if (days > 0 && days < WEEK) return `${dates.formatWeekday(instant, reader)} ${time}`
  return `${dates.formatDay(instant, reader, reader.now)} ${time}`
}
