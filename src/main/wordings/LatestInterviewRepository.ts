import type { Db } from '../database'

export interface LatestInterview {
  applicationId: number
  interviewId: number
  personId: number | null
}

/** The interview that was held last, with the first of those met. */
export class LatestInterviewRepository {
  constructor(private readonly db: Db) {}

  find(now: number): LatestInterview | null {
    return (
      this.db
        .prepare<[number], LatestInterview>(
          `SELECT i.application_id AS applicationId, i.id AS interviewId,
             (SELECT ip.person_id FROM interview_person ip WHERE ip.interview_id = i.id
              ORDER BY ip.position LIMIT 1) AS personId
           FROM interview i WHERE i.starts_at <= ? AND i.status = 'scheduled'
           ORDER BY i.starts_at DESC, i.id DESC LIMIT 1`
        )
        .get(now) ?? null
    )
  }
}
