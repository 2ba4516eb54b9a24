import type { ComingView, DueView } from '@shared/model/views'
import type { Db } from '../database'
import type { InterviewRepository } from '../interviews'
import type { PersonRepository } from '../people'
import { TOUCHPOINT_COLUMNS, toTouchpointView, type TouchpointRow } from '../touchpoints'

/** The last instant that JavaScript knows; stands for "never lapses" in the index. */
const NEVER = 8_640_000_000_000_000

/** Picks from the index alone; everything to show is joined to what was picked. */
export const PICK_DUE = `SELECT id FROM touchpoint INDEXED BY touchpoint_pending
  WHERE closed IS NULL AND ifnull(lapses_at, ${NEVER}) > :now AND opens_at <= :now
    AND due_at < :endOfToday AND (snoozed_until IS NULL OR snoozed_until <= :now)`

export const PICK_COMING = `SELECT interview_id AS interviewId, opens_at AS opensAt,
    due_at AS dueAt FROM touchpoint
  WHERE closed IS NULL AND due_at >= :endOfToday AND interview_id IS NOT NULL
    AND (snoozed_until IS NULL OR snoozed_until <= :now)
  ORDER BY due_at LIMIT 1`

interface ComingRow {
  interviewId: number
  opensAt: number
  dueAt: number
}

/** Instants, ms: the clock, and the midnight that ends the user's day. */
export interface Today {
  now: number
  endOfToday: number
}

/** What must be written now, and what comes next. */
export class DueRepository {
  constructor(
    private readonly db: Db,
    private readonly interviews: InterviewRepository,
    private readonly people: PersonRepository
  ) {}

  /** Last calls first, then what is due today, then what is late; most urgent first in each. */
  due(today: Today): DueView[] {
    const rows = this.db
      .prepare<Today, TouchpointRow>(
        `SELECT ${TOUCHPOINT_COLUMNS} FROM touchpoint t WHERE t.id IN (${PICK_DUE})
         ORDER BY t.overdue_at <= :now,
           CASE WHEN t.overdue_at > :now THEN t.overdue_at ELSE -t.overdue_at END, t.id`
      )
      .all(today)
    return rows.flatMap((row) => {
      const interview = row.interviewId === null ? null : this.interviews.find(row.interviewId)
      if (interview === null) return []
      const person = row.personId === null ? null : this.people.find(row.personId)
      return [{ touchpoint: toTouchpointView(row), person, interview }]
    })
  }

  coming(today: Today): ComingView | null {
    const next = this.db.prepare<Today, ComingRow>(PICK_COMING).get(today)
    if (next === undefined) return null
    const counted = this.db
      .prepare<[number, number], { company: string; count: number }>(
        `SELECT a.company, count(*) AS count FROM touchpoint t
         JOIN application a ON a.id = t.application_id
         WHERE t.interview_id = ? AND t.due_at = ? AND t.closed IS NULL`
      )
      .get(next.interviewId, next.dueAt)
    return counted === undefined ? null : { ...next, ...counted }
  }
}
