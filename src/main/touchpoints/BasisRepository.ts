import type { Db } from '../database'

const KEY = 'touchpoints.basis'

/** What the stored touchpoints were last computed from, and the applications to compute. */
export class BasisRepository {
  constructor(private readonly db: Db) {}

  /** Null where nothing was computed completely yet. */
  read(): string | null {
    const row = this.db
      .prepare<[string], { value: string }>(`SELECT value FROM setting WHERE key = ?`)
      .get(KEY)
    return row?.value ?? null
  }

  /** @param basis JSON */
  write(basis: string): void {
    this.db
      .prepare<[string, string]>(
        `INSERT INTO setting (key, value) VALUES (?, ?)
         ON CONFLICT (key) DO UPDATE SET value = excluded.value`
      )
      .run(KEY, basis)
  }

  countApplications(): number {
    return (
      this.db.prepare<[], { count: number }>(`SELECT count(*) AS count FROM application`).get()
        ?.count ?? 0
    )
  }

  /** The next ids after one, in order, at most so many. */
  applicationsAfter(id: number, limit: number): number[] {
    return this.db
      .prepare<[number, number], { id: number }>(
        `SELECT id FROM application WHERE id > ? ORDER BY id LIMIT ?`
      )
      .all(id, limit)
      .map((row) => row.id)
  }
}
