import type { LaneView } from '@shared/model/lanesViews'
import type { Db } from '../database'
import { TOUCHPOINT_COLUMNS, toTouchpointView, type TouchpointRow } from '../touchpoints'
import type { ThreadRepository } from './ThreadRepository'

type OfApplication<Row> = Row & { applicationId: number }
type ReplyRow = Omit<LaneView['replies'][number], 'promise'> & {
  by: string | null
  promiseText: string
  promisePersonId: number | null
}

/** Everything along the time of some applications, a statement a kind. */
export class LaneRowRepository {
  constructor(
    private readonly db: Db,
    private readonly thread: ThreadRepository
  ) {}

  /** In the order of the ids; those that are not there are left out. */
  read(ids: readonly number[]): LaneView[] {
    const these = JSON.stringify(ids)
    const applications = new Map(this.applications(these).map((row) => [row.applicationId, row]))
    const interviews = Map.groupBy(this.thread.ofApplications(ids), ofApplication)
    const checkIns = new Map(this.checkIns(these).map((row) => [row.applicationId, row]))
    const promises = this.promises(these)
    const sendings = this.sendings(these)
    const replies = this.replies(these)
    const stages = this.stages(these)
    return ids.flatMap((id) => {
      const application = applications.get(id)
      if (application === undefined) return []
      const checkIn = checkIns.get(id)
      return [
        {
          ...application,
          interviews: interviews.get(id) ?? [],
          checkIn: checkIn === undefined ? null : toTouchpointView(checkIn),
          promises: promises.get(id) ?? [],
          sendings: sendings.get(id) ?? [],
          replies: replies.get(id) ?? [],
          stages: stages.get(id) ?? []
        }
      ]
    })
  }

  private applications(
    these: string
  ): Pick<LaneView, 'applicationId' | 'appliedOn' | 'decideBy'>[] {
    return this.db
      .prepare<[string], Pick<LaneView, 'applicationId' | 'appliedOn' | 'decideBy'>>(
        `SELECT a.id AS applicationId, a.applied_on AS appliedOn, a.decide_by AS decideBy
         FROM json_each(?) these JOIN application a ON a.id = these.value`
      )
      .all(these)
  }

  private checkIns(these: string): TouchpointRow[] {
    return this.db
      .prepare<[string], TouchpointRow>(
        `SELECT ${TOUCHPOINT_COLUMNS}
         FROM json_each(?) these JOIN touchpoint t ON t.application_id = these.value
         WHERE t.interview_id IS NULL ORDER BY t.opens_at`
      )
      .all(these)
  }

  private promises(these: string): Map<number, LaneView['promises']> {
    return grouped(
      this.db
        .prepare<[string], OfApplication<LaneView['promises'][number]>>(
          `SELECT i.application_id AS applicationId, m.interview_id AS interviewId,
             m.by_date AS "by", m.text, m.person_id AS personId, p.name AS personName
           FROM json_each(?) these JOIN interview i ON i.application_id = these.value
           JOIN promise m ON m.interview_id = i.id LEFT JOIN person p ON p.id = m.person_id
           ORDER BY i.starts_at, i.id`
        )
        .all(these)
    )
  }

  private sendings(these: string): Map<number, LaneView['sendings']> {
    return grouped(
      this.db
        .prepare<[string], OfApplication<LaneView['sendings'][number]>>(
          `SELECT s.application_id AS applicationId, s.id, s.kind, s.interview_id AS interviewId,
             s.person_id AS personId, s.way, s.recipient_name AS recipient, s.sent_at AS sentAt
           FROM json_each(?) these JOIN sending s ON s.application_id = these.value
           WHERE s.kind <> 'thank-you' ORDER BY s.sent_at, s.id`
        )
        .all(these)
    )
  }

  private replies(these: string): Map<number, LaneView['replies']> {
    const rows = this.db
      .prepare<[string], OfApplication<ReplyRow>>(
        `SELECT r.application_id AS applicationId, r.id, r.heard_at AS heardAt, r.answer,
           r.promise_by AS "by", r.promise_text AS promiseText,
           r.promise_person_id AS promisePersonId
         FROM json_each(?) these JOIN reply_heard r ON r.application_id = these.value
         ORDER BY r.heard_at, r.id`
      )
      .all(these)
    return grouped(
      rows.map(({ by, promiseText, promisePersonId, ...reply }) => ({
        ...reply,
        promise: by === null ? null : { by, text: promiseText, personId: promisePersonId }
      }))
    )
  }

  private stages(these: string): Map<number, LaneView['stages']> {
    return grouped(
      this.db
        .prepare<[string], OfApplication<LaneView['stages'][number]>>(
          `SELECT c.application_id AS applicationId, c.from_stage AS "from", c.to_stage AS "to",
             c.changed_at AS changedAt
           FROM json_each(?) these JOIN stage_change c ON c.application_id = these.value
           ORDER BY c.changed_at, c.id`
        )
        .all(these)
    )
  }
}

function ofApplication({ applicationId }: { applicationId: number }): number {
  return applicationId
}

/** By application, which is then said only once. */
function grouped<Row extends { applicationId: number }>(
  rows: readonly Row[]
): Map<number, Omit<Row, 'applicationId'>[]> {
  const groups = new Map<number, Omit<Row, 'applicationId'>[]>()
  for (const { applicationId, ...row } of rows) {
    const group = groups.get(applicationId)
    if (group === undefined) groups.set(applicationId, [row])
    else group.push(row)
  }
  return groups
}
