import { LONGEST_LIFE } from '@shared/cadence'
import { EVERYTHING, type TimelineFilter } from '@shared/model/timelineViews'
import type { ComingView, DueView } from '@shared/model/timelineViews'
import type { Db } from '../database'
import { conditionsOf, isEverything, valuesOf } from './FilterRepository'
import { MessageRepository } from './MessageRepository'

/**
 * Picks from two indexes alone; everything to show is joined to what was picked. What can lapse
 * opened at most LONGEST_LIFE ago, or it has lapsed.
 */
const DUE = `FROM (
    SELECT id, overdue_at, true AS lapses FROM touchpoint INDEXED BY touchpoint_lapsing
    WHERE closed IS NULL AND lapses_at IS NOT NULL
      AND opens_at > :now - ${LONGEST_LIFE} AND opens_at <= :now AND lapses_at > :now
      AND due_at < :endOfToday AND (snoozed_until IS NULL OR snoozed_until <= :now)
    UNION ALL
    SELECT id, overdue_at, false FROM touchpoint INDEXED BY touchpoint_lasting
    WHERE closed IS NULL AND lapses_at IS NULL
      AND due_at < :endOfToday AND opens_at <= :now
      AND (snoozed_until IS NULL OR snoozed_until <= :now)
  ) picked`

export const COUNT_DUE = `SELECT count(*) AS count ${DUE}`

/** Follow-ups and the like that are overdue, the latest first: that can be mended best. */
export const PICK_OVERDUE = `SELECT id ${DUE}
  WHERE overdue_at <= :now AND NOT lapses ORDER BY overdue_at DESC, id LIMIT :limit`

/** Last calls first, then what is due today. */
export const PICK_TIMELY = `SELECT id ${DUE}
  WHERE overdue_at > :now ORDER BY overdue_at, id LIMIT :limit`

/** Thank-yous and the like that are late, and lapse in the end: the latest first. */
export const PICK_LATE = `SELECT id ${DUE}
  WHERE overdue_at <= :now AND lapses ORDER BY overdue_at DESC, id LIMIT :limit`

/** Not due yet, and not put off. */
const COMING = `closed IS NULL AND due_at >= :endOfToday
  AND (snoozed_until IS NULL OR snoozed_until <= :now)`
const COMING_COLUMNS = `application_id AS applicationId, interview_id AS interviewId, kind,
  opens_at AS opensAt, due_at AS dueAt`

export const PICK_COMING = `SELECT ${COMING_COLUMNS} FROM touchpoint
  WHERE ${COMING} ORDER BY due_at LIMIT 1`

/** Instants, ms: the clock, and the midnight that ends the user's day. */
export interface Today {
  now: number
  endOfToday: number
}

type Coming = Omit<ComingView, 'company' | 'count'>

/** What must be written now, and what comes next. */
export class DueRepository {
  private readonly messages: MessageRepository

  constructor(private readonly db: Db) {
    this.messages = new MessageRepository(db)
  }

  /** How many messages are due. */
  count(today: Today, filter: TimelineFilter = EVERYTHING): number {
    return (
      this.db
        .prepare<Today, { count: number }>(isEverything(filter) ? COUNT_DUE : countDueOf(filter))
        .get({ ...valuesOf(filter, today.now), ...today })?.count ?? 0
    )
  }

  /** The most urgent: overdue follow-ups, last calls, what is due today, what is late. */
  due(today: Today, limit: number, filter: TimelineFilter = EVERYTHING): DueView[] {
    const ids = this.pick(today, limit, filter)
    if (ids.length === 0) return []
    const messages = this.messages.ofIds(ids)
    return ids.flatMap((id) => messages.get(id) ?? [])
  }

  /** The ids of the most urgent of them, in that order. */
  pick(today: Today, limit: number, filter: TimelineFilter = EVERYTHING): number[] {
    const inTurn = isEverything(filter)
      ? [PICK_OVERDUE, PICK_TIMELY, PICK_LATE]
      : [pickOverdueOf(filter), pickTimelyOf(filter), pickLateOf(filter)]
    return inTurn.reduce<number[]>(
      (ids, sql) => [...ids, ...this.picked(sql, today, limit - ids.length, filter)],
      []
    )
  }

  private picked(sql: string, today: Today, limit: number, filter: TimelineFilter): number[] {
    if (limit <= 0) return []
    return this.db
      .prepare<Today & { limit: number }, { id: number }>(sql)
      .all({ ...valuesOf(filter, today.now), ...today, limit })
      .map(({ id }) => id)
  }

  coming(today: Today, filter: TimelineFilter = EVERYTHING): ComingView | null {
    const next = this.db
      .prepare<Today, Coming>(isEverything(filter) ? PICK_COMING : pickComingOf(filter))
      .get({ ...valuesOf(filter, today.now), ...today })
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
}

/** Ends where an order and a limit may follow. */
function matching(filter: TimelineFilter): string {
  const { application, touchpoint } = conditionsOf(filter)
  return `${DUE} JOIN touchpoint t ON t.id = picked.id
    JOIN application a ON a.id = t.application_id WHERE ${application} AND ${touchpoint}`
}

function countDueOf(filter: TimelineFilter): string {
  return `SELECT count(*) AS count ${matching(filter)}`
}

function pickOverdueOf(filter: TimelineFilter): string {
  return `SELECT picked.id ${matching(filter)} AND picked.overdue_at <= :now AND NOT picked.lapses
    ORDER BY picked.overdue_at DESC, picked.id LIMIT :limit`
}

function pickTimelyOf(filter: TimelineFilter): string {
  return `SELECT picked.id ${matching(filter)} AND picked.overdue_at > :now
    ORDER BY picked.overdue_at, picked.id LIMIT :limit`
}

function pickLateOf(filter: TimelineFilter): string {
  return `SELECT picked.id ${matching(filter)} AND picked.overdue_at <= :now AND picked.lapses
    ORDER BY picked.overdue_at DESC, picked.id LIMIT :limit`
}

function pickComingOf(filter: TimelineFilter): string {
  const { application, touchpoint } = conditionsOf(filter)
  return `SELECT t.application_id AS applicationId, t.interview_id AS interviewId, t.kind,
      t.opens_at AS opensAt, t.due_at AS dueAt
    FROM (SELECT id, due_at FROM touchpoint WHERE ${COMING} ORDER BY due_at) picked
    JOIN touchpoint t ON t.id = picked.id JOIN application a ON a.id = t.application_id
    WHERE ${application} AND ${touchpoint} ORDER BY picked.due_at LIMIT 1`
}
