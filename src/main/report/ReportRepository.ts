import type { ReportApplicationView, ReportEntryView } from '@shared/model/reportViews'
import type { Db } from '../database'

/** Dates as text and the instants (ms) that they begin and end at; `end` is not part of it. */
export interface ReportTime {
  from: string
  to: string
  start: number
  end: number
}

export type ReportedApplication = Omit<ReportApplicationView, 'entries'>

type Entry<What extends ReportEntryView['what']> = Extract<ReportEntryView, { what: What }>
type Of<T> = Omit<T, 'what'> & { applicationId: number }

/** Wishes are no search yet, so that what was only saved does not count. */
const ACTIVE = `SELECT id AS application_id FROM application
    WHERE applied_on BETWEEN :from AND :to
  UNION SELECT application_id FROM stage_change
    WHERE changed_at >= :start AND changed_at < :end AND to_stage <> 'wishlist'
  UNION SELECT application_id FROM interview WHERE starts_at >= :start AND starts_at < :end
  UNION SELECT application_id FROM sending WHERE sent_at >= :start AND sent_at < :end
  UNION SELECT application_id FROM reply_heard WHERE heard_at >= :start AND heard_at < :end`

/** What happened in a time, a kind at a time. No column that holds private notes is read. */
export class ReportRepository {
  constructor(private readonly db: Db) {}

  /** Those with anything in the time, each in the stage that it had at its end. */
  applications(time: ReportTime): ReportedApplication[] {
    return this.db
      .prepare<ReportTime, ReportedApplication>(
        `SELECT a.id, a.company, a.role, a.place, a.source, a.applied_on AS appliedOn,
           ifnull((SELECT to_stage FROM stage_change WHERE application_id = a.id
             AND changed_at < :end ORDER BY changed_at DESC, id DESC LIMIT 1), a.stage) AS stage
         FROM (${ACTIVE}) active JOIN application a ON a.id = active.application_id`
      )
      .all(time)
  }

  stages(time: ReportTime): Of<Entry<'stage'>>[] {
    return this.db
      .prepare<ReportTime, Of<Entry<'stage'>>>(
        `SELECT application_id AS applicationId, changed_at AS at, to_stage AS stage
         FROM stage_change WHERE changed_at >= :start AND changed_at < :end
           AND to_stage <> 'wishlist' ORDER BY changed_at, id`
      )
      .all(time)
  }

  interviews(time: ReportTime): (Of<Omit<Entry<'interview'>, 'people'>> & { id: number })[] {
    return this.db
      .prepare<ReportTime, Of<Omit<Entry<'interview'>, 'people'>> & { id: number }>(
        `SELECT id, application_id AS applicationId, starts_at AS at, ends_at AS endsAt, minutes,
           round, kind, status
         FROM interview WHERE starts_at >= :start AND starts_at < :end ORDER BY starts_at, id`
      )
      .all(time)
  }

  /** Who takes part in the interviews of the time, in their order. */
  people(time: ReportTime): { interviewId: number; name: string; title: string }[] {
    return this.db
      .prepare<ReportTime, { interviewId: number; name: string; title: string }>(
        `SELECT i.id AS interviewId, p.name, p.title FROM interview i
         JOIN interview_person ip ON ip.interview_id = i.id JOIN person p ON p.id = ip.person_id
         WHERE i.starts_at >= :start AND i.starts_at < :end ORDER BY i.id, ip.position`
      )
      .all(time)
  }

  sendings(time: ReportTime): Of<Entry<'sent'>>[] {
    return this.db
      .prepare<ReportTime, Of<Entry<'sent'>>>(
        `SELECT application_id AS applicationId, sent_at AS at, kind, way,
           recipient_name AS recipient
         FROM sending WHERE sent_at >= :start AND sent_at < :end ORDER BY sent_at, id`
      )
      .all(time)
  }

  replies(time: ReportTime): Of<Entry<'reply'>>[] {
    return this.db
      .prepare<ReportTime, Of<Entry<'reply'>>>(
        `SELECT r.application_id AS applicationId, r.heard_at AS at, r.answer, p.name AS person,
           r.promise_by AS "by"
         FROM reply_heard r LEFT JOIN person p ON p.id = r.person_id
         WHERE r.heard_at >= :start AND r.heard_at < :end ORDER BY r.heard_at, r.id`
      )
      .all(time)
  }
}
