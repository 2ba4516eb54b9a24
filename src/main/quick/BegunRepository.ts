import type { InterviewView } from '@shared/model/views'
import type { Db } from '../database'
import { INTERVIEW_COLUMNS } from '../interviews'

/** The interviews that have begun, read from the table `interview`. */
export class BegunRepository {
  constructor(private readonly db: Db) {}

  /** Those that began from one instant to another and took place; the newest first. */
  between(from: number, to: number, limit: number): InterviewView[] {
    return this.db
      .prepare<[number, number, number], InterviewView>(
        `SELECT ${INTERVIEW_COLUMNS}
         FROM interview i JOIN application a ON a.id = i.application_id
         WHERE i.starts_at BETWEEN ? AND ? AND i.status = 'scheduled'
         ORDER BY i.starts_at DESC, i.id DESC LIMIT ?`
      )
      .all(from, to, limit)
  }
}
