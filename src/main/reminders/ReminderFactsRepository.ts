import { LONGEST_LIFE } from '@shared/cadence'
import type { PendingTouchpoint, ReminderFacts, ScheduledInterview } from '@shared/reminders'
import type { Db } from '../database'

const DAY = 24 * 3_600_000

/** Nobody is asked about an interview, or asked again, so long after its beginning. */
const LONGEST_ASKING = 4 * DAY

const TOUCHPOINT = `id, kind, application_id AS applicationId, interview_id AS interviewId,
  person_id AS personId, opens_at AS opensAt, due_at AS dueAt, overdue_at AS overdueAt,
  lapses_at AS lapsesAt, snoozed_until AS snoozedUntil`

/**
 * What can lapse opened at most LONGEST_LIFE ago, or it has lapsed; what cannot is due in the evening
 * of the day on which it opens.
 */
export const PENDING = `SELECT ${TOUCHPOINT} FROM touchpoint INDEXED BY touchpoint_opening
    WHERE closed IS NULL AND lapses_at > :now
      AND opens_at > :now - ${LONGEST_LIFE} AND opens_at <= :horizon
  UNION ALL
  SELECT ${TOUCHPOINT} FROM touchpoint INDEXED BY touchpoint_lasting
    WHERE closed IS NULL AND lapses_at IS NULL
      AND due_at <= :horizon + ${DAY} AND opens_at <= :horizon`

export const SCHEDULED = `SELECT i.id, i.starts_at AS startsAt, i.ends_at AS endsAt,
    i.created_at AS loggedAt, s.again_at AS askAgainAt,
    EXISTS (SELECT 1 FROM note WHERE interview_id = i.id)
      OR EXISTS (SELECT 1 FROM promise WHERE interview_id = i.id) AS isJotted
  FROM interview i LEFT JOIN reminder_said s ON s.key = 'jot:' || i.id
  WHERE i.starts_at > :now - ${LONGEST_ASKING} AND i.starts_at <= :horizon
    AND i.status = 'scheduled'`

/** From the first to the last instant that matters, ms. */
export interface Span {
  now: number
  horizon: number
}

/** What there may be to be reminded of. */
export class ReminderFactsRepository {
  constructor(private readonly db: Db) {}

  /** Of everything that is not over, and of what begins until the horizon. */
  read(span: Span): ReminderFacts {
    return {
      touchpoints: this.db.prepare<Span, PendingTouchpoint>(PENDING).all(span),
      interviews: this.db
        .prepare<Span, Omit<ScheduledInterview, 'isJotted'> & { isJotted: 0 | 1 }>(SCHEDULED)
        .all(span)
        .map((row) => ({ ...row, isJotted: row.isJotted === 1 }))
    }
  }
}
