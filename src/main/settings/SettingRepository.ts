import type { Db } from '../database'

/** The table `setting`: one JSON value a key. */
export class SettingRepository {
  constructor(private readonly db: Db) {}

  read(): Map<string, unknown> {
    const rows = this.db
      .prepare<[], { key: string; value: string }>(`SELECT key, value FROM setting`)
      .all()
    return new Map(rows.map(({ key, value }): [string, unknown] => [key, JSON.parse(value)]))
  }

  write(key: string, value: unknown): void {
    this.db
      .prepare<[string, string]>(
        `INSERT INTO setting (key, value) VALUES (?, ?)
         ON CONFLICT (key) DO UPDATE SET value = excluded.value`
      )
      .run(key, JSON.stringify(value))
  }
}
