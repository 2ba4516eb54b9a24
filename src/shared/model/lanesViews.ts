import type { RowInterview } from './applicationRow'
import type { ApplicationHistoryView, ThreadEntryView, TouchpointView } from './views'
import type { Stage } from './words'

/** When a pending message asks for something; see cadence. */
export type LaneMessage = Pick<
  TouchpointView,
  'kind' | 'opensAt' | 'dueAt' | 'overdueAt' | 'lapsesAt' | 'snoozedUntil'
>

/** One application as the lanes put it in order and name it. Instants are milliseconds. */
export interface LaneHeadView {
  id: number
  company: string
  role: string
  stage: Stage
  /** The next one that is not over, else the last one that was not cancelled. */
  interview: RowInterview | null
  /** Until when an offer is to be answered: 'YYYY-MM-DD'. */
  decideBy: string | null
  /** The most urgent message that is pending. */
  next: LaneMessage | null
  /** When the first and the last thing that is over happened: an interview, a stage, applying. */
  firstAt: number
  lastAt: number
}

export interface LaneHeadsView {
  heads: LaneHeadView[]
  /** When the next message changes its state, so that this is to be read again; null for never. */
  turnsAt: number | null
}

/** Everything that one application shows along the time. */
export interface LaneView {
  applicationId: number
  /** 'YYYY-MM-DD'. */
  appliedOn: string | null
  decideBy: string | null
  /** Oldest first. */
  interviews: ThreadEntryView[]
  /** The one message without an interview. */
  checkIn: TouchpointView | null
  promises: ApplicationHistoryView['promises']
  /** What left, other than thank-yous; oldest first. */
  sendings: Omit<ApplicationHistoryView['sendings'][number], 'letterId' | 'subject' | 'isLost'>[]
  /** Oldest first. */
  replies: Pick<
    ApplicationHistoryView['replies'][number],
    'id' | 'heardAt' | 'answer' | 'promise'
  >[]
  /** Every change of the stage; oldest first. */
  stages: ApplicationHistoryView['stages']
}
