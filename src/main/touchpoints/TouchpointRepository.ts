import type { Touchpoint } from '@shared/cadence'
import type { TouchpointView } from '@shared/model/views'
import type { TouchpointKind } from '@shared/model/words'
import type { Db } from '../database'

/** Which message: the thing that sendings, skips, snoozes and letters belong to. */
export interface Occasion {
  kind: TouchpointKind
  interviewId: number
  personId: number
}

export type TouchpointRow = Omit<TouchpointView, 'hasDraft'> & { hasDraft: 0 | 1 }

/** The columns of a `TouchpointRow`, from `touchpoint t`. */
export const TOUCHPOINT_COLUMNS = `t.id, t.kind, t.application_id AS applicationId,
  t.interview_id AS interviewId, t.person_id AS personId, t.opens_at AS opensAt,
  t.due_at AS dueAt, t.overdue_at AS overdueAt, t.lapses_at AS lapsesAt, t.closed,
  t.closed_at AS closedAt, t.snoozed_until AS snoozedUntil, t.because,
  EXISTS (SELECT 1 FROM letter l WHERE l.interview_id = t.interview_id
    AND l.person_id = t.person_id AND l.kind = t.kind) AND t.closed IS NULL AS hasDraft`

/** The table `touchpoint`: what the cadence computed. */
export class TouchpointRepository {
  constructor(private readonly db: Db) {}

  /** Makes the stored touchpoints of one application exactly these; rows that stay keep their id. */
  replaceAll(applicationId: number, touchpoints: readonly Touchpoint[]): void {
    const kept = touchpoints.map((touchpoint) => this.keep(applicationId, touchpoint))
    this.db
      .prepare<[number, string]>(
        `DELETE FROM touchpoint WHERE application_id = ?
           AND id NOT IN (SELECT value FROM json_each(?))`
      )
      .run(applicationId, JSON.stringify(kept))
  }

  private keep(applicationId: number, touchpoint: Touchpoint): number {
    const row = this.db
      .prepare<Touchpoint & { applicationId: number }, { id: number }>(
        `INSERT INTO touchpoint (kind, application_id, interview_id, person_id, opens_at, due_at,
           overdue_at, lapses_at, closed, closed_at, snoozed_until, because)
         VALUES (:kind, :applicationId, :interview, :person, :opensAt, :dueAt,
           :overdueAt, :lapsesAt, :closed, :closedAt, :snoozedUntil, :because)
         ON CONFLICT (application_id, kind, ifnull(interview_id, 0), ifnull(person_id, 0))
         DO UPDATE SET opens_at = excluded.opens_at, due_at = excluded.due_at,
           overdue_at = excluded.overdue_at, lapses_at = excluded.lapses_at,
           closed = excluded.closed, closed_at = excluded.closed_at,
           snoozed_until = excluded.snoozed_until, because = excluded.because
         RETURNING id`
      )
      .get({ ...touchpoint, applicationId })
    if (row === undefined) throw new Error('A touchpoint just kept has no id')
    return row.id
  }

  /** The touchpoints of these interviews. */
  ofInterviews(interviewIds: readonly number[]): TouchpointView[] {
    return this.db
      .prepare<[string], TouchpointRow>(
        `SELECT ${TOUCHPOINT_COLUMNS} FROM touchpoint t
         WHERE t.interview_id IN (SELECT value FROM json_each(?))`
      )
      .all(JSON.stringify(interviewIds))
      .map(toTouchpointView)
  }
}

export function toTouchpointView(row: TouchpointRow): TouchpointView {
  return { ...row, hasDraft: row.hasDraft === 1 }
}
