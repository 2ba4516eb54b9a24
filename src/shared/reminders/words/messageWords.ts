import { stateAt } from '@shared/cadence/state'
import { messageTitle } from '@shared/model/messageTitle'
import type { DueView } from '@shared/model/timelineViews'
import { daysBetween, formatDuration } from '@shared/time/dates'
import { interviewWords } from './interviewWords'
import { nearDay, nearTime, sentences, type Reader } from './reader'

const LATE = 'late, still worth sending'

/** 'Thank Dana Whitfield — 5 h left': one message that is owed, as a line. */
export function messageLabel(message: DueView, reader: Reader): string {
  const { verb, name } = messageTitle(message.touchpoint, message.application.company)
  return `${name === '' ? verb : `${verb} ${name}`} — ${hurryOf(message, reader)}`
}

/** How much time there is for it. */
export function hurryOf({ touchpoint, interview }: DueView, reader: Reader): string {
  const { kind, dueAt, overdueAt } = touchpoint
  const state = stateAt(touchpoint, reader.now)
  if (kind === 'thank-you' || kind === 'no-show') {
    if (state === 'overdue') return LATE
    if (state !== 'due') return `by ${nearTime(dueAt, reader)}`
    return kind === 'no-show' ? 'write now' : `${formatDuration(overdueAt - reader.now)} left`
  }
  // The days of a follow-up are those of the place where the interview was.
  const there = { ...reader, timeZone: interview?.timeZone ?? reader.timeZone }
  const days = daysBetween(dueAt, reader.now, there)
  if (state !== 'overdue') return days <= 0 ? nearDay(dueAt, there) : 'now'
  return days <= 1 ? '1 day overdue' : `${days} days overdue`
}

/** 'Larkfield Transit, panel on Monday. Your draft is ready to finish.' */
export function aboutMessage(message: DueView, reader: Reader): string {
  const { touchpoint } = message
  const isAsking = touchpoint.kind !== 'thank-you' && touchpoint.kind !== 'no-show'
  return sentences(
    whereOf(message, reader),
    isAsking ? touchpoint.because : '',
    touchpoint.hasDraft ? 'Your draft is ready to finish.' : ''
  )
}

/** 'Larkfield Transit, panel on Monday.'; the role where there was no interview. */
export function whereOf({ application, interview }: DueView, reader: Reader): string {
  const { company, role } = application
  if (interview === null) return `${company}, ${role}.`
  return `${company}, ${interviewWords(interview)} ${nearDay(interview.startsAt, reader)}.`
}
