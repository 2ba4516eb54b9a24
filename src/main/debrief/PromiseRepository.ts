import type { PromiseView } from '@shared/model/views'
import type { Db } from '../database'

/** The table `promise`: what they said at an interview about hearing back. */
export class PromiseRepository {
  constructor(private readonly db: Db) {}

  ofInterview(interviewId: number): PromiseView | null {
    return (
      this.db
        .prepare<[number], PromiseView>(
          `SELECT by_date AS "by", text, person_id AS personId FROM promise WHERE interview_id = ?`
        )
        .get(interviewId) ?? null
    )
  }

  keep(interviewId: number, promise: PromiseView, now: number): void {
    this.db
      .prepare<PromiseView & { interviewId: number; now: number }>(
        `INSERT INTO promise (interview_id, by_date, text, person_id, updated_at)
         VALUES (:interviewId, :by, :text, :personId, :now)
         ON CONFLICT (interview_id) DO UPDATE SET by_date = excluded.by_date,
           text = excluded.text, person_id = excluded.person_id, updated_at = excluded.updated_at`
      )
      .run({ ...promise, interviewId, now })
  }

  remove(interviewId: number): void {
    this.db.prepare<[number]>(`DELETE FROM promise WHERE interview_id = ?`).run(interviewId)
  }
}
