import type { AlikeView } from '@shared/model/applications'
import { folded } from '@shared/model/folded'
import type { Stage } from '@shared/model/words'
import type { Db } from '../database'

interface Row {
  id: number
  company: string
  role: string
  stage: Stage
  appliedOn: string | null
}

/** Finds applications at the same company, so that applying again is noticed. */
export class AlikeRepository {
  constructor(private readonly db: Db) {}

  /** Whatever the capitals, accents and spaces: those with the same role first, then the newest. */
  find(company: string, role: string, except: number | null): AlikeView[] {
    const wanted = { company: folded(company), role: folded(role) }
    if (wanted.company === '') return []
    return this.db
      .prepare<[number], Row>(
        `SELECT id, company, role, stage, applied_on AS appliedOn FROM application
         WHERE id <> ? ORDER BY id DESC`
      )
      .all(except ?? 0)
      .filter((row) => folded(row.company) === wanted.company)
      .map((row) => ({
        ...row,
        stageSince: this.stageSince(row.id),
        isSameRole: folded(row.role) === wanted.role
      }))
      .sort((a, b) => Number(b.isSameRole) - Number(a.isSameRole))
  }

  private stageSince(applicationId: number): number {
    return (
      this.db
        .prepare<[number], { at: number }>(
          `SELECT max(changed_at) AS at FROM stage_change WHERE application_id = ?`
        )
        .get(applicationId)?.at ?? 0
    )
  }
}
