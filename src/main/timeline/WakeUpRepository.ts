import type { Db } from '../database'

/** Each branch is one step into an index. */
export const NEXT_CHANGE = `SELECT min(at) AS at FROM (
    SELECT min(opens_at) AS at FROM touchpoint WHERE closed IS NULL AND opens_at > :now
    UNION ALL
    SELECT min(due_at) FROM touchpoint WHERE closed IS NULL AND due_at > :now
    UNION ALL
    SELECT min(overdue_at) FROM touchpoint WHERE closed IS NULL AND overdue_at > :now
    UNION ALL
    SELECT min(lapses_at) FROM touchpoint
    WHERE closed IS NULL AND lapses_at IS NOT NULL AND lapses_at > :now
    UNION ALL
    SELECT min(snoozed_until) FROM touchpoint
    WHERE closed IS NULL AND snoozed_until IS NOT NULL AND snoozed_until > :now
  )`

/** When there is something new to say. */
export class WakeUpRepository {
  constructor(private readonly db: Db) {}

  /**
   * The next instant (ms) after `now` at which a pending touchpoint changes its state or a snooze
   * ends; null where nothing is to come.
   */
  nextAfter(now: number): number | null {
    return (
      this.db.prepare<{ now: number }, { at: number | null }>(NEXT_CHANGE).get({ now })?.at ?? null
    )
  }
}
