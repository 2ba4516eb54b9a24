import type { FileContents, FileInsideView } from '@shared/model/backupViews'
import type { Db } from '../database'

/** How many applications a look inside names. */
const NAMED = 30

/** What an Afterword file says of itself. */
export class FileRepository {
  constructor(private readonly db: Db) {}

  /** How much it holds of what people know it by; in any schema. */
  contents(): FileContents {
    const row = this.db
      .prepare<[], FileContents>(
        `SELECT (SELECT count(*) FROM application) AS applications,
                (SELECT count(*) FROM interview) AS interviews,
                (SELECT count(*) FROM letter) AS letters`
      )
      .get()
    return row ?? { applications: 0, interviews: 0, letters: 0 }
  }

  /** What a person recognises it by: its applications, the last with an interview first. */
  inside(): FileInsideView {
    const applications = this.db
      .prepare<[number], FileInsideView['applications'][number]>(
        `SELECT application.company, application.role, application.stage,
                count(interview.id) AS interviewCount, max(interview.starts_at) AS lastInterviewAt
         FROM application LEFT JOIN interview ON interview.application_id = application.id
         GROUP BY application.id
         ORDER BY lastInterviewAt DESC NULLS LAST, application.id DESC
         LIMIT ?`
      )
      .all(NAMED)
    return { holds: this.contents(), applications }
  }
}
