import type { Db } from '../database'

/** The table `application_tag`; capitals do not tell two tags apart. */
export class TagRepository {
  constructor(private readonly db: Db) {}

  /** In the order in which they were given. */
  of(applicationId: number): string[] {
    return this.db
      .prepare<[number], { tag: string }>(
        `SELECT tag FROM application_tag WHERE application_id = ? ORDER BY position, tag`
      )
      .all(applicationId)
      .map(({ tag }) => tag)
  }

  /** These and no others; one that stands there twice counts once. */
  replace(applicationId: number, tags: readonly string[]): void {
    this.db
      .prepare<[number]>(`DELETE FROM application_tag WHERE application_id = ?`)
      .run(applicationId)
    const add = this.db.prepare<[number, string, number]>(
      `INSERT OR IGNORE INTO application_tag (application_id, tag, position) VALUES (?, ?, ?)`
    )
    for (const [position, tag] of tags.entries()) add.run(applicationId, tag, position)
  }

  /** Every tag in use, the most used first. */
  known(): string[] {
    return this.db
      .prepare<[], { tag: string }>(
        `SELECT tag FROM application_tag GROUP BY tag ORDER BY count(*) DESC, tag`
      )
      .all()
      .map(({ tag }) => tag)
  }
}
