import type { Db } from '../database'

/** What else the user has going on, to find a letter that names the wrong company or role. */
export class TrackedRepository {
  constructor(private readonly db: Db) {}

  /** Every other application's company and role, each pair once. */
  besides(applicationId: number): { company: string; role: string }[] {
    return this.db
      .prepare<[number], { company: string; role: string }>(
        `SELECT company, role FROM application WHERE id <> ?
         GROUP BY company, role ORDER BY max(id) DESC`
      )
      .all(applicationId)
  }
}
