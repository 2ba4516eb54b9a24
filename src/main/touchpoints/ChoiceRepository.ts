import type { Occasion } from '@shared/model/occasion'
import type { PinnableKind } from '@shared/model/words'
import type { Db } from '../database'

/** The tables `skip`, `snooze` and `pin`: what the user chose to do with a touchpoint. */
export class ChoiceRepository {
  constructor(private readonly db: Db) {}

  addSkip(occasion: Occasion, now: number): void {
    this.db
      .prepare<Occasion & { now: number }>(
        `INSERT INTO skip (kind, application_id, interview_id, person_id, skipped_at)
         VALUES (:kind, :applicationId, :interviewId, :personId, :now)`
      )
      .run({ ...occasion, now })
  }

  addSnooze(occasion: Occasion, until: number, now: number): void {
    this.db
      .prepare<Occasion & { until: number; now: number }>(
        `INSERT INTO snooze (kind, application_id, interview_id, person_id, snoozed_at, until)
         VALUES (:kind, :applicationId, :interviewId, :personId, :now, :until)`
      )
      .run({ ...occasion, until, now })
  }

  /** @param on 'YYYY-MM-DD' in the touchpoint's own zone */
  addPin(occasion: Occasion<PinnableKind>, on: string, now: number): void {
    this.db
      .prepare<Occasion & { on: string; now: number }>(
        `INSERT INTO pin (kind, application_id, interview_id, person_id, pinned_at, on_date)
         VALUES (:kind, :applicationId, :interviewId, :personId, :now, :on)`
      )
      .run({ ...occasion, on, now })
  }
}
