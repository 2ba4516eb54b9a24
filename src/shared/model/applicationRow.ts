import type { Salary } from '../salary'
import type { InterviewView, TouchpointView } from './views'
import type { Priority, Stage, WorkMode } from './words'

/** One application as the board and the table show it. Instants are milliseconds. */
export interface ApplicationRowView {
  id: number
  company: string
  role: string
  stage: Stage
  priority: Priority
  tags: string[]
  source: string
  place: string
  workMode: WorkMode | null
  salary: Salary | null
  /** 'YYYY-MM-DD', like the two after it. */
  appliedOn: string | null
  closesOn: string | null
  decideBy: string | null
  /** The last one held, and the next one that is not over. */
  lastInterview: RowInterview | null
  nextInterview: RowInterview | null
  /** Names of everybody met or to be met, those of the latest interview first. */
  people: string[]
  next: NextTouchpoint | null
  /** When it came to its stage; for a closed one, when it was closed. */
  stageSince: number
  /** When its own fields were changed last. */
  changedAt: number
}

export type RowInterview = Pick<InterviewView, 'id' | 'startsAt' | 'endsAt' | 'kind' | 'round'>

/** The most urgent message that can be written now, else the first that comes. */
export interface NextTouchpoint {
  touchpoint: TouchpointView
  /** How many of its interview are of its kind and as far. */
  count: number
}
