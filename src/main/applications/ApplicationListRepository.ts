import type { ApplicationRowView, NextTouchpoint, RowInterview } from '@shared/model/applicationRow'
import type { TouchpointView } from '@shared/model/views'
import type { InterviewKind, SalaryPeriod, Stage } from '@shared/model/words'
import type { Db } from '../database'
import {
  PENDING_TOUCHPOINTS,
  TOUCHPOINT_COLUMNS,
  toTouchpointView,
  type TouchpointRow
} from '../touchpoints'
import { topPosition, type PlacedCard } from './boardOrder'
import { nextOf } from './nextTouchpoint'

/**
 * One row an application, each looked up by its own index entries. Names are put together as JSON,
 * since rows cost more on their way than text.
 */
export const LIST = `SELECT a.id, a.company, a.role, a.stage, a.priority, a.source, a.place,
    a.work_mode AS workMode, a.salary_low AS salaryLow, a.salary_high AS salaryHigh,
    a.salary_currency AS salaryCurrency, a.salary_period AS salaryPeriod,
    a.applied_on AS appliedOn, a.closes_on AS closesOn, a.decide_by AS decideBy,
    a.updated_at AS changedAt,
    (SELECT json_group_array(tag ORDER BY position) FROM application_tag
      WHERE application_id = a.id) AS tags,
    (SELECT json_group_array(name) FROM (SELECT p.name
      FROM interview i JOIN interview_person ip ON i.id = ip.interview_id
        JOIN person p ON p.id = ip.person_id
      WHERE i.application_id = a.id AND i.status = 'scheduled'
      GROUP BY p.id ORDER BY max(i.starts_at) DESC, ip.position)) AS people,
    (SELECT max(changed_at) FROM stage_change WHERE application_id = a.id) AS stageSince,
    l.id AS lastId, l.starts_at AS lastStartsAt, l.ends_at AS lastEndsAt, l.kind AS lastKind,
    l.round AS lastRound
  FROM application a NOT INDEXED
  LEFT JOIN interview l ON l.id = (SELECT id FROM interview
    WHERE application_id = a.id AND status = 'scheduled' AND ends_at <= :now
    ORDER BY starts_at DESC, id DESC LIMIT 1)
  ORDER BY a.board_position, a.id DESC`

/** None lasts longer than a day, so what began earlier is over. */
export const NEXT_INTERVIEWS = `SELECT application_id AS applicationId, id,
    starts_at AS startsAt, ends_at AS endsAt, kind, round
  FROM interview
  WHERE starts_at > :now - 86400000 AND ends_at > :now AND status = 'scheduled'
  ORDER BY starts_at DESC, id DESC`

/** What is neither closed nor lapsed. */
export const PENDING = `SELECT ${TOUCHPOINT_COLUMNS} FROM ${PENDING_TOUCHPOINTS}`

interface ListRow extends Omit<
  ApplicationRowView,
  'salary' | 'tags' | 'people' | 'lastInterview' | 'nextInterview' | 'next'
> {
  salaryLow: number | null
  salaryHigh: number | null
  salaryCurrency: string | null
  salaryPeriod: SalaryPeriod | null
  /** JSON, like `people`. */
  tags: string
  people: string
  /** Null where there was no interview. */
  lastId: number | null
  lastStartsAt: number
  lastEndsAt: number
  lastKind: InterviewKind
  lastRound: string
}

/** Applications as the board and the table show and change them, many at a time. */
export class ApplicationListRepository {
  constructor(private readonly db: Db) {}

  count(): number {
    return (
      this.db.prepare<[], { count: number }>(`SELECT count(*) AS count FROM application`).get()
        ?.count ?? 0
    )
  }

  /** All, in the board's own order. */
  list(now: number): ApplicationRowView[] {
    const interviews = this.nextInterviews(now)
    const pending = Map.groupBy(this.pending(now), ({ applicationId }) => applicationId)
    return this.db
      .prepare<{ now: number }, ListRow>(LIST)
      .all({ now })
      .map((row) =>
        toView(row, interviews.get(row.id) ?? null, nextOf(pending.get(row.id) ?? [], now))
      )
  }

  stageOf(id: number): Stage | null {
    const row = this.db
      .prepare<[number], { stage: Stage }>(`SELECT stage FROM application WHERE id = ?`)
      .get(id)
    return row?.stage ?? null
  }

  /** The cards in these stages but one, top first. */
  column(stages: readonly Stage[], except: number): PlacedCard[] {
    return this.db
      .prepare<[string, number], PlacedCard>(
        `SELECT id, board_position AS position FROM application
         WHERE stage IN (SELECT value FROM json_each(?)) AND id <> ?
         ORDER BY board_position, id DESC`
      )
      .all(JSON.stringify(stages), except)
  }

  /** Where a card stands is no change of its application. */
  setPositions(cards: readonly PlacedCard[]): void {
    const set = this.db.prepare<PlacedCard>(
      `UPDATE application SET board_position = :position WHERE id = :id`
    )
    for (const card of cards) set.run(card)
  }

  /** Which of these are there. */
  existing(ids: readonly number[]): number[] {
    return this.db
      .prepare<[string], number>(
        `SELECT id FROM application WHERE id IN (SELECT value FROM json_each(?))`
      )
      .pluck()
      .all(JSON.stringify(ids))
  }

  /**
   * Moves those that are in another stage on top of its column; what was only wished for and is applied to now was
   * applied to today, unless its day is known.
   * @param today 'YYYY-MM-DD'
   * @returns the ids of those that moved
   */
  setStage(ids: readonly number[], stage: Stage, now: number, today: string): number[] {
    return this.db
      .prepare<{ ids: string; stage: Stage; now: number; top: number; today: string }, number>(
        `UPDATE application SET stage = :stage, updated_at = :now, board_position = :top,
           applied_on = CASE WHEN stage = 'wishlist' AND :stage = 'applied'
             THEN ifnull(applied_on, :today) ELSE applied_on END
         WHERE id IN (SELECT value FROM json_each(:ids)) AND stage <> :stage RETURNING id`
      )
      .pluck()
      .all({ ids: JSON.stringify(ids), stage, now, top: topPosition(now), today })
  }

  /** After the tags they have; answers the ids of those that did not have it. */
  addTag(ids: readonly number[], tag: string): number[] {
    return this.db
      .prepare<{ ids: string; tag: string }, number>(
        `INSERT INTO application_tag (application_id, tag, position)
         SELECT these.value, :tag, (SELECT ifnull(max(position), -1) + 1 FROM application_tag
           WHERE application_id = these.value)
         FROM json_each(:ids) these
         WHERE true ON CONFLICT DO NOTHING RETURNING application_id`
      )
      .pluck()
      .all({ ids: JSON.stringify(ids), tag })
  }

  /** Whatever its capitals; answers the ids of those that had it. */
  removeTag(ids: readonly number[], tag: string): number[] {
    return this.db
      .prepare<{ ids: string; tag: string }, number>(
        `DELETE FROM application_tag
         WHERE application_id IN (SELECT value FROM json_each(:ids)) AND tag = :tag
         RETURNING application_id`
      )
      .pluck()
      .all({ ids: JSON.stringify(ids), tag })
  }

  /** Says that these were changed now. */
  touch(ids: readonly number[], now: number): void {
    this.db
      .prepare<[number, string]>(
        `UPDATE application SET updated_at = ? WHERE id IN (SELECT value FROM json_each(?))`
      )
      .run(now, JSON.stringify(ids))
  }

  /** The first that is not over, by application. */
  private nextInterviews(now: number): Map<number, RowInterview> {
    const rows = this.db
      .prepare<{ now: number }, RowInterview & { applicationId: number }>(NEXT_INTERVIEWS)
      .all({ now })
    // The latest first, so that the earliest of each is the one that stays.
    return new Map(rows.map(({ applicationId, ...interview }) => [applicationId, interview]))
  }

  private pending(now: number): TouchpointView[] {
    return this.db
      .prepare<{ now: number }, TouchpointRow>(PENDING)
      .all({ now })
      .map(toTouchpointView)
  }
}

/** Written out, since taking rows apart and together again costs more than reading them. */
function toView(
  row: ListRow,
  nextInterview: RowInterview | null,
  next: NextTouchpoint | null
): ApplicationRowView {
  return {
    id: row.id,
    company: row.company,
    role: row.role,
    stage: row.stage,
    priority: row.priority,
    tags: namesIn(row.tags),
    source: row.source,
    place: row.place,
    workMode: row.workMode,
    salary:
      row.salaryLow === null && row.salaryHigh === null
        ? null
        : {
            low: row.salaryLow,
            high: row.salaryHigh,
            currency: row.salaryCurrency,
            period: row.salaryPeriod
          },
    appliedOn: row.appliedOn,
    closesOn: row.closesOn,
    decideBy: row.decideBy,
    lastInterview:
      row.lastId === null
        ? null
        : {
            id: row.lastId,
            startsAt: row.lastStartsAt,
            endsAt: row.lastEndsAt,
            kind: row.lastKind,
            round: row.lastRound
          },
    nextInterview,
    people: namesIn(row.people),
    next,
    stageSince: row.stageSince,
    changedAt: row.changedAt
  }
}

/** @param json a list of names */
function namesIn(json: string): string[] {
  return json === '[]' ? [] : (JSON.parse(json) as string[])
}
