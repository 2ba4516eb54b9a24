import { urgencyOf } from '@shared/model/laneOrder'
import type { LaneHeadView, LaneMessage } from '@shared/model/lanesViews'
import type { TimelineFilter } from '@shared/model/timelineViews'
import type { InterviewKind } from '@shared/model/words'
import type { Db } from '../database'
import { PENDING_TOUCHPOINTS } from '../touchpoints'
import { conditionsOf, valuesOf, type FilterConditions } from './FilterRepository'

const OF_SOME = 'a.id IN (SELECT value FROM json_each(:only))'

/** One row an application, each looked up by its own index entries. */
export function headsWhere({ wholeApplication }: FilterConditions, isOfSome: boolean): string {
  return `SELECT a.id, a.company, a.role, a.stage, a.decide_by AS decideBy,
      (SELECT min(changed_at) FROM stage_change WHERE application_id = a.id) AS begunAt,
      (SELECT max(changed_at) FROM stage_change WHERE application_id = a.id) AS stageSince,
      unixepoch(a.applied_on) * 1000 AS appliedAt,
      (SELECT min(starts_at) FROM interview WHERE application_id = a.id) AS firstInterviewAt,
      (SELECT max(starts_at) FROM interview
        WHERE application_id = a.id AND starts_at <= :now) AS lastInterviewAt,
      i.id AS interviewId, i.starts_at AS startsAt, i.ends_at AS endsAt, i.kind, i.round
    FROM application a LEFT JOIN interview i ON i.id = coalesce(
      (SELECT id FROM interview
        WHERE application_id = a.id AND status = 'scheduled' AND ends_at > :now
        ORDER BY starts_at, id LIMIT 1),
      (SELECT id FROM interview WHERE application_id = a.id AND status <> 'cancelled'
        ORDER BY starts_at DESC, id DESC LIMIT 1))
    WHERE ${wholeApplication} ${isOfSome ? `AND ${OF_SOME}` : ''}`
}

/** What is neither closed nor lapsed. */
export const ALL_PENDING = `SELECT t.application_id AS applicationId, ${messageColumns()} FROM ${PENDING_TOUCHPOINTS}`

export const PENDING_OF_SOME = `SELECT t.application_id AS applicationId, ${messageColumns()}
  FROM json_each(:only) picked JOIN touchpoint t ON t.application_id = picked.value
  WHERE t.closed IS NULL AND (t.lapses_at IS NULL OR t.lapses_at > :now)`

function messageColumns(): string {
  return `t.kind, t.opens_at AS opensAt, t.due_at AS dueAt, t.overdue_at AS overdueAt,
    t.lapses_at AS lapsesAt, t.snoozed_until AS snoozedUntil`
}

interface HeadRow extends Pick<LaneHeadView, 'id' | 'company' | 'role' | 'stage' | 'decideBy'> {
  begunAt: number
  stageSince: number
  appliedAt: number | null
  firstInterviewAt: number | null
  lastInterviewAt: number | null
  /** Null where there was no interview. */
  interviewId: number | null
  startsAt: number
  endsAt: number
  kind: InterviewKind
  round: string
}

/** Applications as the lanes put them in order. */
export class LaneHeadRepository {
  constructor(private readonly db: Db) {}

  /**
   * In no order.
   * @param only of these applications; null for all
   * @param now the clock, ms
   */
  read(filter: TimelineFilter, only: readonly number[] | null, now: number): LaneHeadView[] {
    const values = { ...valuesOf(filter, now), only: JSON.stringify(only ?? []) }
    const urgent = this.mostUrgent(only === null ? ALL_PENDING : PENDING_OF_SOME, values)
    return this.db
      .prepare<typeof values, HeadRow>(headsWhere(conditionsOf(filter), only !== null))
      .all(values)
      .map((row) => toView(row, urgent.get(row.id) ?? null, now))
  }

  /** The most urgent pending message of each application. */
  private mostUrgent(
    sql: string,
    { only, now }: { only: string; now: number }
  ): Map<number, LaneMessage> {
    const urgent = new Map<number, LaneMessage>()
    const rows = this.db
      .prepare<{ only: string; now: number }, LaneMessage & { applicationId: number }>(sql)
      .all({ only, now })
    for (const { applicationId, ...message } of rows) {
      const known = urgent.get(applicationId)
      if (known === undefined || urgencyOf(message, now) < urgencyOf(known, now)) {
        urgent.set(applicationId, message)
      }
    }
    return urgent
  }
}

function toView(row: HeadRow, next: LaneMessage | null, now: number): LaneHeadView {
  const { begunAt, stageSince, appliedAt, firstInterviewAt, lastInterviewAt } = row
  return {
    id: row.id,
    company: row.company,
    role: row.role,
    stage: row.stage,
    decideBy: row.decideBy,
    interview:
      row.interviewId === null
        ? null
        : {
            id: row.interviewId,
            startsAt: row.startsAt,
            endsAt: row.endsAt,
            kind: row.kind,
            round: row.round
          },
    next,
    firstAt: Math.min(begunAt, appliedAt ?? begunAt, firstInterviewAt ?? begunAt),
    lastAt: Math.min(now, Math.max(stageSince, lastInterviewAt ?? stageSince))
  }
}
