import type { Db } from '../database'

/** The table `form_draft`: what was typed into forms that were not sent off. */
export class FormDraftRepository {
  constructor(private readonly db: Db) {}

  read(form: string): { fields: unknown } | null {
    const row = this.db
      .prepare<[string], { fields: string }>(`SELECT fields FROM form_draft WHERE form = ?`)
      .get(form)
    return row === undefined ? null : { fields: JSON.parse(row.fields) as unknown }
  }

  keep(form: string, fields: string, now: number): void {
    this.db
      .prepare<[string, string, number]>(
        `INSERT INTO form_draft (form, fields, kept_at) VALUES (?, ?, ?)
         ON CONFLICT (form) DO UPDATE SET fields = excluded.fields, kept_at = excluded.kept_at`
      )
      .run(form, fields, now)
  }

  drop(form: string): void {
    this.db.prepare<[string]>(`DELETE FROM form_draft WHERE form = ?`).run(form)
  }
}
