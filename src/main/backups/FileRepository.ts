import type { FileContents } from '@shared/model/views'
import type { Db } from '../database'

/** What any Afterword file says of itself, whichever schema it has. */
export class FileRepository {
  constructor(private readonly db: Db) {}

  /** The schema's number: how many steps of migration the file has seen. */
  version(): number {
    return Number(this.db.pragma('user_version', { simple: true }))
  }

  /** How much it holds of what people know it by. */
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
}
