import { isSnoozed, stateAt } from '@shared/cadence/state'
import { chipWords, KIND_WORDS, letterNoun, whenNear } from '@renderer/features/touchpoints'
import * as dates from '@renderer/ui/dates'
import { interviewLabel } from '@renderer/ui/interviewWords'
import { STAGE_WORDS } from '@renderer/ui/stageWords'
import type { ThreadEntryView, TouchpointView } from '@shared/model/views'
import type { AskingMark, InterviewMark, LaneMark, SendingMark } from './marks'

/** When and where the words are read. */
export interface Reader extends dates.DateContext {
  readonly now: number
}

/**
 * What is written beside a mark, the longest first: the first for which there is room is shown.
 * Empty where the mark says enough.
 */
export function labelsOf(mark: LaneMark, reader: Reader): string[] {
  switch (mark.type) {
    case 'interview':
      return thanksLabels(mark, reader)
    case 'asking':
      return askingLabels(mark, reader)
    case 'decide':
      return [
        `Decide by ${dates.formatDay(mark.at, reader, reader.now)}`,
        `By ${dates.formatDayOfMonth(mark.at, reader)}`
      ]
    case 'stage':
      return [STAGE_WORDS[mark.stage]]
    case 'sending':
    case 'reply':
    case 'applied':
      return []
  }
}

function thanksLabels({ entry, bar, is }: InterviewMark, reader: Reader): string[] {
  if (is === 'cancelled') return ['Cancelled']
  if (is === 'no-show') return ['They did not come']
  if (bar === null || bar.type === 'plan' || bar.type === 'sent') return []
  const { now } = reader
  const pending = pendingThanks(entry, now)
  const [first] = pending
  if (first === undefined) return []
  if (isPutOff(entry, now)) {
    const until = Math.min(...pending.flatMap(({ snoozedUntil }) => snoozedUntil ?? []))
    return [`Snoozed until ${whenNear(until, reader)}`, 'Snoozed']
  }
  const count = countWords(entry, pending.length)
  if (bar.type === 'late') {
    return [count === '' ? 'Late, still worth sending' : `${count}still worth sending`, 'Late']
  }
  const isLastCall = stateAt(first, now) === 'due'
  const end = isLastCall ? first.overdueAt : first.dueAt
  const left = `${dates.formatDuration(end - now)} left`
  const isToday = dates.daysBetween(now, end, reader) === 0
  const best = !isLastCall && isToday ? `, best by ${dates.formatTime(end, reader)}` : ''
  return [`${count}${left}${best}`, `${count}${left}`, left]
}

/** '1 of 2 sent, ' of those that are to be written at all; '' for one. */
function countWords({ people }: ThreadEntryView, pending: number): string {
  const sent = people.filter(({ touchpoint }) => touchpoint?.closed === 'sent').length
  if (sent > 0) return `${sent} of ${sent + pending} sent, `
  return pending > 1 ? `${pending} to send, ` : ''
}

/** The thank-yous that can still be written. */
export function pendingThanks({ people }: ThreadEntryView, now: number): TouchpointView[] {
  return people.flatMap(({ touchpoint }) => {
    if (touchpoint === null) return []
    const state = stateAt(touchpoint, now)
    return state === 'open' || state === 'due' || state === 'overdue' ? [touchpoint] : []
  })
}

/** Whether all that can still be written is snoozed. */
export function isPutOff(entry: ThreadEntryView, now: number): boolean {
  return pendingThanks(entry, now).every((touchpoint) => isSnoozed(touchpoint, now))
}

function askingLabels({ touchpoint, entry, is }: AskingMark, reader: Reader): string[] {
  const zone = entry?.timeZone ?? reader.timeZone
  const { act } = KIND_WORDS[touchpoint.kind]
  switch (is) {
    case 'waiting':
      // A flag says that it is to follow up; other signs are not known so well.
      return touchpoint.kind === 'follow-up' || touchpoint.kind === 'second-follow-up'
        ? [dates.formatDay(touchpoint.opensAt, { ...reader, timeZone: zone }, reader.now)]
        : [chipWords(touchpoint, reader, zone).text]
    case 'snoozed':
      return [chipWords(touchpoint, reader, zone).text, 'Snoozed']
    case 'open':
    case 'due':
      return [chipWords(touchpoint, reader, zone).text, act]
    case 'overdue': {
      const days = Math.max(1, dates.daysBetween(touchpoint.dueAt, reader.now, reader))
      const late = days === 1 ? '1 day late' : `${days} days late`
      return [`${act}, ${late}`, late]
    }
  }
}

/** 'Follow-up sent to Dana Whitfield'. */
export function sentTitle({ kind, recipient }: SendingMark['sending']): string {
  return `${letterNoun(kind)} sent${recipient === '' ? '' : ` to ${recipient}`}`
}

/** The whole mark in words, for those who cannot see it. */
export function spokenMark(mark: LaneMark, reader: Reader): string {
  const day = dates.formatDay(mark.at, reader, reader.now)
  switch (mark.type) {
    case 'interview':
      return spokenInterview(mark, reader)
    case 'asking': {
      const { noun } = KIND_WORDS[mark.touchpoint.kind]
      const to = mark.touchpoint.personName === null ? '' : ` to ${mark.touchpoint.personName}`
      return `${noun}${to}: ${said(askingLabels(mark, reader)[0])}`
    }
    case 'sending':
      return `${sentTitle(mark.sending)}, ${day}`
    case 'reply':
      return `They were in touch, ${day}`
    case 'stage':
      return `${STAGE_WORDS[mark.stage]}, ${day}`
    case 'applied':
      return `Applied, ${day}`
    case 'decide':
      return `Decide by ${day}`
  }
}

function spokenInterview(mark: InterviewMark, reader: Reader): string {
  const { entry, bar, is } = mark
  const people = entry.people.map(({ name }) => name).join(', ')
  const when = `${dates.formatDay(entry.startsAt, reader, reader.now)}, ${dates.formatTime(entry.startsAt, reader)}`
  const parts = [`${interviewLabel(entry)}, ${when}`]
  if (people !== '') parts.push(people)
  const [label] = thanksLabels(mark, reader)
  if (is === 'cancelled' || is === 'no-show') parts.push(said(label))
  else if (bar?.type === 'sent') parts.push('Thank-yous sent')
  else if (label !== undefined) parts.push(`Thank-you: ${label}`)
  return parts.join('. ')
}

function said(label: string | undefined): string {
  return (label ?? '').replace(' ·', ',')
}
