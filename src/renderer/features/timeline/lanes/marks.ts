import type { LaneView } from '@shared/model/lanesViews'
import type { ThreadEntryView, TouchpointView } from '@shared/model/views'
import type { Stage } from '@shared/model/words'

/** What stands along a lane. All times are instants, ms. */
export type LaneMark =
  InterviewMark | AskingMark | SendingMark | ReplyMark | StageMark | AppliedMark | DecideMark

interface Mark {
  /** Tells it from the other marks of its lane. */
  key: string
  at: number
}

/** The time after an interview in which people are thanked. */
export interface ThanksBar {
  /** Still to come; open, a part of it over; over, and still worth sending; written. */
  type: 'plan' | 'open' | 'late' | 'sent'
  from: number
  /** Its first part ends in the middle; one that was written ends when the last was sent. */
  to: number
}

/** On the upper line. */
export interface InterviewMark extends Mark {
  type: 'interview'
  entry: ThreadEntryView
  is: 'ahead' | 'begun' | 'cancelled' | 'no-show'
  bar: ThanksBar | null
}

/** On the lower line: a message that is to be written on a day. */
export interface AskingMark extends Mark {
  type: 'asking'
  touchpoint: TouchpointView
  /** The interview that it asks about; null for a check-in. */
  entry: ThreadEntryView | null
  is: 'waiting' | 'snoozed' | 'open' | 'due' | 'overdue'
}

/** On the lower line: a message that left, other than a thank-you. */
export interface SendingMark extends Mark {
  type: 'sending'
  sending: LaneView['sendings'][number]
}

/** On the lower line: they were in touch. */
export interface ReplyMark extends Mark {
  type: 'reply'
  reply: LaneView['replies'][number]
}

/** On the upper line: how it ended, or an offer. */
export interface StageMark extends Mark {
  type: 'stage'
  stage: Stage
}

/** On the upper line. */
export interface AppliedMark extends Mark {
  type: 'applied'
}

/** On the lower line: the day by which an offer is to be answered. */
export interface DecideMark extends Mark {
  type: 'decide'
}

/** On the lower line: from what they said, or what was sent, to when one hears or asks. */
export interface Wait {
  from: number
  to: number
  /** To a day that they named; else only to the day on which one asks. */
  isPromised: boolean
  /** The mark that tells about it. */
  of: string
}

export interface LaneMarks {
  /** In the order of time. */
  marks: LaneMark[]
  waits: Wait[]
}

/** Whether a line leads from the mark to now: it should have been written by then. */
export function hasLateBar(mark: LaneMark): boolean {
  return mark.type === 'asking' && (mark.is === 'due' || mark.is === 'overdue')
}

export function isUpper({ type }: LaneMark): boolean {
  return type === 'interview' || type === 'stage' || type === 'applied'
}
