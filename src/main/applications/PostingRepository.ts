import type { Db } from '../database'

export interface Posting {
  text: string
  /** Instant, ms. */
  keptAt: number
}

/** The table `posting`: what a company wrote about the role, as it was pasted in. */
export class PostingRepository {
  constructor(private readonly db: Db) {}

  find(applicationId: number): Posting | null {
    return (
      this.db
        .prepare<[number], Posting>(
          `SELECT text, kept_at AS keptAt FROM posting WHERE application_id = ?`
        )
        .get(applicationId) ?? null
    )
  }

  /** What tells whether it is still the same text, without the text; null where none is kept. */
  outline(applicationId: number): { keptAt: number; length: number } | null {
    return (
      this.db
        .prepare<[number], { keptAt: number; length: number }>(
          `SELECT kept_at AS keptAt, length(text) AS length FROM posting WHERE application_id = ?`
        )
        .get(applicationId) ?? null
    )
  }

  keep(applicationId: number, text: string, now: number): void {
    this.db
      .prepare<[number, string, number]>(
        `INSERT INTO posting (application_id, text, kept_at) VALUES (?, ?, ?)
         ON CONFLICT (application_id) DO UPDATE SET text = excluded.text, kept_at = excluded.kept_at`
      )
      .run(applicationId, text, now)
  }

  /** False where none is kept. */
  remove(applicationId: number): boolean {
    return (
      this.db.prepare<[number]>(`DELETE FROM posting WHERE application_id = ?`).run(applicationId)
        .changes === 1
    )
  }
}
