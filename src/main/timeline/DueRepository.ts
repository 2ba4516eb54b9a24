import { LONGEST_LIFE } from '@shared/cadence'
import type { ComingView, DueView, InterviewView, PersonView } from '@shared/model/views'
import type { Db } from '../database'
import { INTERVIEW_COLUMNS } from '../interviews'
import { TOUCHPOINT_COLUMNS, toTouchpointView, type TouchpointRow } from '../touchpoints'

/**
 * Picks from two indexes alone; everything to show is joined to what was picked. What can lapse
 * opened at most LONGEST_LIFE ago, or it has lapsed.
 */
const DUE = `FROM (
    SELECT id, overdue_at FROM touchpoint INDEXED BY touchpoint_lapsing
    WHERE closed IS NULL AND lapses_at IS NOT NULL
      AND opens_at > :now - ${LONGEST_LIFE} AND opens_at <= :now AND lapses_at > :now
      AND due_at < :endOfToday AND (snoozed_until IS NULL OR snoozed_until <= :now)
    UNION ALL
    SELECT id, overdue_at FROM touchpoint INDEXED BY touchpoint_lasting
    WHERE closed IS NULL AND lapses_at IS NULL
      AND due_at < :endOfToday AND opens_at <= :now
      AND (snoozed_until IS NULL OR snoozed_until <= :now)
  )`

export const COUNT_DUE = `SELECT count(*) AS count ${DUE}`

/** Last calls first, then what is due today. */
export const PICK_TIMELY = `SELECT id ${DUE}
  WHERE overdue_at > :now ORDER BY overdue_at, id LIMIT :limit`

/** What is late, the latest first: that can be mended best. */
export const PICK_LATE = `SELECT id ${DUE}
  WHERE overdue_at <= :now ORDER BY overdue_at DESC, id LIMIT :limit`

export const PICK_COMING = `SELECT application_id AS applicationId, interview_id AS interviewId,
    kind, opens_at AS opensAt, due_at AS dueAt FROM touchpoint
  WHERE closed IS NULL AND due_at >= :endOfToday
    AND (snoozed_until IS NULL OR snoozed_until <= :now)
  ORDER BY due_at LIMIT 1`

type DueRow = TouchpointRow & {
  company: string
  role: string
  stage: DueView['application']['stage']
}

/** Instants, ms: the clock, and the midnight that ends the user's day. */
export interface Today {
  now: number
  endOfToday: number
}

/** What must be written now, and what comes next. */
export class DueRepository {
  constructor(private readonly db: Db) {}

  /** How many messages are due. */
  count(today: Today): number {
    return this.db.prepare<Today, { count: number }>(COUNT_DUE).get(today)?.count ?? 0
  }

  /** The most urgent of them: last calls, then what is due today, then what is late. */
  due(today: Today, limit: number): DueView[] {
    const ids = this.pick(today, limit)
    if (ids.length === 0) return []
    const rows = this.rows(ids)
    const interviews = this.interviews(rows)
    const people = this.people(rows)
    return ids.flatMap((id) => {
      const row = rows.get(id)
      if (row === undefined) return []
      const { company, role, stage, ...touchpoint } = row
      return [
        {
          touchpoint: toTouchpointView(touchpoint),
          application: { id: row.applicationId, company, role, stage },
          interview: row.interviewId === null ? null : (interviews.get(row.interviewId) ?? null),
          person: row.personId === null ? null : (people.get(row.personId) ?? null)
        }
      ]
    })
  }

  /** The ids of the most urgent of them, in that order. */
  pick(today: Today, limit: number): number[] {
    const timely = this.picked(PICK_TIMELY, today, limit)
    return [...timely, ...this.picked(PICK_LATE, today, limit - timely.length)]
  }

  private picked(sql: string, { now, endOfToday }: Today, limit: number): number[] {
    if (limit <= 0) return []
    return this.db
      .prepare<Today & { limit: number }, { id: number }>(sql)
      .all({ now, endOfToday, limit })
      .map(({ id }) => id)
  }

  coming(today: Today): ComingView | null {
    const next = this.db
      .prepare<Today, Omit<ComingView, 'company' | 'count'>>(PICK_COMING)
      .get(today)
    if (next === undefined) return null
    const counted = this.db
      .prepare<typeof next, { company: string; count: number }>(
        `SELECT a.company, count(*) AS count FROM touchpoint t
         JOIN application a ON a.id = t.application_id
         WHERE t.application_id = :applicationId AND t.kind = :kind AND t.due_at = :dueAt
           AND t.interview_id IS :interviewId AND t.closed IS NULL`
      )
      .get(next)
    return counted === undefined ? null : { ...next, ...counted }
  }

  private rows(ids: readonly number[]): Map<number, DueRow> {
    const rows = this.db
      .prepare<[string], DueRow>(
        `SELECT ${TOUCHPOINT_COLUMNS}, a.company, a.role, a.stage
         FROM json_each(?) picked JOIN touchpoint t ON t.id = picked.value
         JOIN application a ON a.id = t.application_id`
      )
      .all(JSON.stringify(ids))
    return new Map(rows.map((row) => [row.id, row]))
  }

  private interviews(due: Map<number, DueRow>): Map<number, InterviewView> {
    const ids = new Set([...due.values()].map(({ interviewId }) => interviewId))
    const rows = this.db
      .prepare<[string], InterviewView>(
        `SELECT ${INTERVIEW_COLUMNS}
         FROM json_each(?) picked JOIN interview i ON i.id = picked.value
         JOIN application a ON a.id = i.application_id`
      )
      .all(JSON.stringify([...ids]))
    return new Map(rows.map((row) => [row.id, row]))
  }

  private people(due: Map<number, DueRow>): Map<number, PersonView> {
    const ids = new Set([...due.values()].map(({ personId }) => personId))
    const rows = this.db
      .prepare<[string], PersonView>(
        `SELECT p.id, p.name, p.email, p.title, p.honorific
         FROM json_each(?) picked JOIN person p ON p.id = picked.value`
      )
      .all(JSON.stringify([...ids]))
    return new Map(rows.map((row) => [row.id, row]))
  }
}
