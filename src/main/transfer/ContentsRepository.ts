import type { FileContents } from '@shared/model/views'
import type { Db } from '../database'

/** How much the open file holds. */
export class ContentsRepository {
  constructor(private readonly db: Db) {}

  read(): FileContents {
    const row = this.db
      .prepare<[], FileContents>(
        `SELECT (SELECT count(*) FROM application) AS applications,
           (SELECT count(*) FROM interview) AS interviews,
           (SELECT count(*) FROM letter) AS letters`
      )
      .get()
    if (row === undefined) throw new Error('Counts have a row')
    return row
  }
}
