import { LONGEST_LIFE, type Touchpoint } from '@shared/cadence'
import type { TouchpointView } from '@shared/model/views'
import type { Occasion } from '@shared/model/occasion'
import type { Db } from '../database'

/** A touchpoint as the cadence computed it, with the id of its row. */
export type StoredTouchpoint = Touchpoint & { id: number }

export type TouchpointRow = Omit<TouchpointView, 'hasDraft'> & { hasDraft: 0 | 1 }

/**
 * The day by which they promised an answer that a pending follow-up waits for, of `touchpoint t`; a
 * pin outweighs it.
 */
export const PROMISED_BY = `CASE WHEN t.closed IS NULL AND t.kind IN ('follow-up', 'second-follow-up')
    AND NOT EXISTS (SELECT 1 FROM pin WHERE application_id = t.application_id
      AND interview_id IS t.interview_id AND kind = t.kind) THEN coalesce(
    (SELECT promise_by FROM reply_heard WHERE application_id = t.application_id
      AND heard_at >= CASE t.kind WHEN 'follow-up'
        THEN (SELECT ends_at FROM interview WHERE id = t.interview_id)
        ELSE (SELECT min(sent_at) FROM sending
          WHERE interview_id = t.interview_id AND kind = 'follow-up') END
      ORDER BY heard_at DESC, promise_by DESC LIMIT 1),
    (SELECT by_date FROM promise WHERE interview_id = t.interview_id AND t.kind = 'follow-up')) END`

/** When a closed one was sent, skipped or answered. */
const CLOSED_AT = `CASE t.closed WHEN 'answered' THEN (SELECT max(heard_at) FROM reply_heard
    WHERE application_id = t.application_id) ELSE t.closed_at END`

/** Every `touchpoint t` that is neither closed nor lapsed, from two indexes. */
export const PENDING_TOUCHPOINTS = `(
    SELECT id FROM touchpoint INDEXED BY touchpoint_lapsing
    WHERE closed IS NULL AND lapses_at IS NOT NULL
      AND opens_at > :now - ${LONGEST_LIFE} AND lapses_at > :now
    UNION ALL
    SELECT id FROM touchpoint INDEXED BY touchpoint_lasting
    WHERE closed IS NULL AND lapses_at IS NULL
  ) picked JOIN touchpoint t ON t.id = picked.id`

/** The columns of a `TouchpointRow`, from `touchpoint t`. Letters are looked for only while pending. */
export const TOUCHPOINT_COLUMNS = `t.id, t.kind, t.application_id AS applicationId,
  t.interview_id AS interviewId, t.person_id AS personId,
  (SELECT name FROM person WHERE id = t.person_id) AS personName, t.opens_at AS opensAt,
  t.due_at AS dueAt, t.overdue_at AS overdueAt, t.lapses_at AS lapsesAt, t.closed,
  ${CLOSED_AT} AS closedAt, t.snoozed_until AS snoozedUntil, t.because,
  ${PROMISED_BY} AS promisedBy,
  t.closed IS NULL AND EXISTS (SELECT 1 FROM letter l
    WHERE l.application_id = t.application_id AND l.kind = t.kind
      AND ifnull(l.interview_id, 0) = ifnull(t.interview_id, 0)
      AND ifnull(l.person_id, 0) = ifnull(t.person_id, 0)
      AND (l.interview_id IS NOT NULL OR l.is_without_interview = 1)
      AND (l.person_id IS NOT NULL OR l.is_without_person = 1)) AS hasDraft`

/** The table `touchpoint`: what the cadence computed. */
export class TouchpointRepository {
  constructor(private readonly db: Db) {}

  /**
   * Makes the stored touchpoints of one application exactly those computed. Rows that stay keep
   * their id, and those that are right already are not written again.
   * @param stored all that this application has
   * @returns how many rows had to be written or removed
   */
  replace(
    applicationId: number,
    stored: readonly StoredTouchpoint[],
    computed: readonly Touchpoint[]
  ): number {
    const left = new Map(stored.map((row) => [occasionOf(row), row]))
    let changed = 0
    for (const touchpoint of computed) {
      const occasion = occasionOf(touchpoint)
      const before = left.get(occasion)
      left.delete(occasion)
      if (before !== undefined && isSame(before, touchpoint)) continue
      this.keep(applicationId, touchpoint)
      changed++
    }
    for (const { id } of left.values()) {
      this.db.prepare<[number]>(`DELETE FROM touchpoint WHERE id = ?`).run(id)
    }
    return changed + left.size
  }

  /** The stored touchpoints of these applications, by application. */
  stored(applicationIds: readonly number[]): Map<number, StoredTouchpoint[]> {
    const rows = this.db
      .prepare<[string], StoredTouchpoint & { applicationId: number }>(
        `SELECT t.id, t.application_id AS applicationId, t.kind, t.interview_id AS interview,
           t.person_id AS person, t.opens_at AS opensAt, t.due_at AS dueAt,
           t.overdue_at AS overdueAt, t.lapses_at AS lapsesAt, t.closed,
           t.closed_at AS closedAt, t.snoozed_until AS snoozedUntil, t.because
         FROM json_each(?) these JOIN touchpoint t ON t.application_id = these.value`
      )
      .all(JSON.stringify(applicationIds))
    return Map.groupBy(rows, ({ applicationId }) => applicationId)
  }

  /** Every touchpoint of one application, in the order in which they open. */
  ofApplication(applicationId: number): TouchpointView[] {
    return this.db
      .prepare<[number], TouchpointRow>(
        `SELECT ${TOUCHPOINT_COLUMNS} FROM touchpoint t
         WHERE t.application_id = ? ORDER BY t.opens_at, t.kind, t.person_id`
      )
      .all(applicationId)
      .map(toTouchpointView)
  }

  /** Every touchpoint that this person is the recipient of, in the order in which they open. */
  ofPerson(personId: number): TouchpointView[] {
    return this.db
      .prepare<[number], TouchpointRow>(
        `SELECT ${TOUCHPOINT_COLUMNS} FROM touchpoint t
         WHERE t.person_id = ? ORDER BY t.opens_at, t.kind, t.id`
      )
      .all(personId)
      .map(toTouchpointView)
  }

  /** Whether such a touchpoint is stored, whatever its state. */
  has(occasion: Occasion): boolean {
    return (
      this.db
        .prepare<Occasion>(
          `SELECT 1 FROM touchpoint WHERE application_id = :applicationId AND kind = :kind
             AND ifnull(interview_id, 0) = ifnull(:interviewId, 0)
             AND ifnull(person_id, 0) = ifnull(:personId, 0)`
        )
        .get(occasion) !== undefined
    )
  }

  private keep(applicationId: number, touchpoint: Touchpoint): void {
    this.db
      .prepare<Touchpoint & { applicationId: number }>(
        `INSERT INTO touchpoint (kind, application_id, interview_id, person_id, opens_at, due_at,
           overdue_at, lapses_at, closed, closed_at, snoozed_until, because)
         VALUES (:kind, :applicationId, :interview, :person, :opensAt, :dueAt,
           :overdueAt, :lapsesAt, :closed, :closedAt, :snoozedUntil, :because)
         ON CONFLICT (application_id, kind, ifnull(interview_id, 0), ifnull(person_id, 0))
         DO UPDATE SET opens_at = excluded.opens_at, due_at = excluded.due_at,
           overdue_at = excluded.overdue_at, lapses_at = excluded.lapses_at,
           closed = excluded.closed, closed_at = excluded.closed_at,
           snoozed_until = excluded.snoozed_until, because = excluded.because`
      )
      .run({ ...touchpoint, applicationId })
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

/** What tells one touchpoint of an application from its others. */
function occasionOf({ kind, interview, person }: Touchpoint): string {
  return `${kind} ${interview} ${person}`
}

function isSame(stored: StoredTouchpoint, computed: Touchpoint): boolean {
  return (
    stored.opensAt === computed.opensAt &&
    stored.dueAt === computed.dueAt &&
    stored.overdueAt === computed.overdueAt &&
    stored.lapsesAt === computed.lapsesAt &&
    stored.closed === computed.closed &&
    stored.closedAt === computed.closedAt &&
    stored.snoozedUntil === computed.snoozedUntil &&
    stored.because === computed.because
  )
}

export function toTouchpointView(row: TouchpointRow): TouchpointView {
  return { ...row, hasDraft: row.hasDraft === 1 }
}
