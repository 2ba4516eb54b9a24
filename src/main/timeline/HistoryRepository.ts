import type { ApplicationHistoryView } from '@shared/model/views'
import type { Db } from '../database'
import type { TouchpointRepository } from '../touchpoints'
import type { ThreadRepository } from './ThreadRepository'

type History = ApplicationHistoryView
type ReplyRow = Omit<History['replies'][number], 'promise'> & {
  by: string | null
  promiseText: string
  personId: number | null
}

/** Everything that happened with one application, each kind in the order of time. */
export class HistoryRepository {
  constructor(
    private readonly db: Db,
    private readonly thread: ThreadRepository,
    private readonly touchpoints: TouchpointRepository
  ) {}

  /** Empty lists where there is no such application. */
  ofApplication(applicationId: number): History {
    return {
      stages: this.stages(applicationId),
      interviews: this.thread.ofApplication(applicationId),
      touchpoints: this.touchpoints.ofApplication(applicationId),
      sendings: this.sendings(applicationId),
      replies: this.replies(applicationId)
    }
  }

  private stages(applicationId: number): History['stages'] {
    return this.db
      .prepare<[number], History['stages'][number]>(
        `SELECT from_stage AS "from", to_stage AS "to", changed_at AS changedAt
         FROM stage_change WHERE application_id = ? ORDER BY changed_at, id`
      )
      .all(applicationId)
  }

  private sendings(applicationId: number): History['sendings'] {
    return this.db
      .prepare<[number], History['sendings'][number]>(
        `SELECT id, kind, interview_id AS interviewId, person_id AS personId, way,
           recipient_name AS recipient, sent_at AS sentAt
         FROM sending WHERE application_id = ? ORDER BY sent_at, id`
      )
      .all(applicationId)
  }

  private replies(applicationId: number): History['replies'] {
    return this.db
      .prepare<[number], ReplyRow>(
        `SELECT id, heard_at AS heardAt, text, promise_by AS "by", promise_text AS promiseText,
           promise_person_id AS personId
         FROM reply_heard WHERE application_id = ? ORDER BY heard_at, id`
      )
      .all(applicationId)
      .map(({ by, promiseText, personId, ...reply }) => ({
        ...reply,
        promise: by === null ? null : { by, text: promiseText, personId }
      }))
  }
}
