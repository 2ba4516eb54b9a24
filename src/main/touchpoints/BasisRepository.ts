import type { Db } from '../database'
import type { SettingRepository } from '../settings'

const KEY = 'touchpoints.basis'

/** What the stored touchpoints were last computed from, and the applications to compute. */
export class BasisRepository {
  constructor(
    private readonly db: Db,
    private readonly settings: SettingRepository
  ) {}

  /** Null where nothing was computed completely yet. */
  read(): string | null {
    const basis = this.settings.read().get(KEY)
    return basis === undefined ? null : JSON.stringify(basis)
  }

  /** @param basis JSON */
  write(basis: string): void {
    this.settings.write(KEY, JSON.parse(basis))
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
