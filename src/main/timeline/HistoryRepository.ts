import type { ApplicationHistoryView } from '@shared/model/views'
import { LETTER_IS_LOST, type Db } from '../database'
import type { TouchpointRepository } from '../touchpoints'
import type { ThreadRepository } from './ThreadRepository'

type History = ApplicationHistoryView
/** As the database says it. */
type Lost<View> = Omit<View, 'isLost'> & { isLost: 0 | 1 }
type ReplyRow = Omit<History['replies'][number], 'promise'> & {
  by: string | null
  promiseText: string
  promisePersonId: number | null
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
      promises: this.promises(applicationId),
      drafts: this.drafts(applicationId),
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
      .prepare<[number], Lost<History['sendings'][number]>>(
        `SELECT s.id, s.kind, s.interview_id AS interviewId, s.person_id AS personId, s.way,
           s.recipient_name AS recipient, l.id AS letterId, v.subject, s.sent_at AS sentAt,
           l.id IS NOT NULL AND ${LETTER_IS_LOST} AS isLost
         FROM sending s LEFT JOIN letter_version v ON v.id = s.letter_version_id
         LEFT JOIN letter l ON l.id = v.letter_id
         WHERE s.application_id = ? ORDER BY s.sent_at, s.id`
      )
      .all(applicationId)
      .map((row) => ({ ...row, isLost: row.isLost === 1 }))
  }

  private replies(applicationId: number): History['replies'] {
    return this.db
      .prepare<[number], ReplyRow>(
        `SELECT r.id, r.heard_at AS heardAt, r.answer, r.text, r.person_id AS personId,
           p.name AS personName, r.promise_by AS "by", r.promise_text AS promiseText,
           r.promise_person_id AS promisePersonId
         FROM reply_heard r LEFT JOIN person p ON p.id = r.person_id
         WHERE r.application_id = ? ORDER BY r.heard_at, r.id`
      )
      .all(applicationId)
      .map(({ by, promiseText, promisePersonId, ...reply }) => ({
        ...reply,
        promise: by === null ? null : { by, text: promiseText, personId: promisePersonId }
      }))
  }

  private promises(applicationId: number): History['promises'] {
    return this.db
      .prepare<[number], History['promises'][number]>(
        `SELECT m.interview_id AS interviewId, m.by_date AS "by", m.text,
           m.person_id AS personId, p.name AS personName
         FROM interview i JOIN promise m ON m.interview_id = i.id
         LEFT JOIN person p ON p.id = m.person_id
         WHERE i.application_id = ? ORDER BY i.starts_at, i.id`
      )
      .all(applicationId)
  }

  private drafts(applicationId: number): History['drafts'] {
    return this.db
      .prepare<[number], Lost<History['drafts'][number]>>(
        `SELECT l.id, l.kind, l.interview_id AS interviewId, l.person_id AS personId,
           coalesce(p.name, '') AS recipient, l.subject, l.updated_at AS updatedAt,
           ${LETTER_IS_LOST} AS isLost
         FROM letter l LEFT JOIN person p ON p.id = l.person_id
         WHERE l.application_id = ? AND NOT EXISTS (SELECT 1 FROM letter_version v
           JOIN sending s ON s.letter_version_id = v.id WHERE v.letter_id = l.id)
         ORDER BY l.updated_at, l.id`
      )
      .all(applicationId)
      .map((row) => ({ ...row, isLost: row.isLost === 1 }))
  }
}
