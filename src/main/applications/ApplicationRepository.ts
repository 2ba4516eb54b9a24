import type { KnownApplicationView } from '@shared/model/views'
import type { Stage } from '@shared/model/words'
import type { Db } from '../database'
import { topPosition } from './boardOrder'

export interface NewApplication {
  company: string
  role: string
  stage: Stage
  /** 'YYYY-MM-DD' or null where it is not known. */
  appliedOn: string | null
}

/** The table `application`; its stage history is written by triggers. */
export class ApplicationRepository {
  constructor(private readonly db: Db) {}

  add(application: NewApplication, now: number): number {
    const { lastInsertRowid } = this.db
      .prepare<[string, string, Stage, string | null, number, number, number]>(
        `INSERT INTO application (company, role, stage, applied_on, board_position, created_at,
           updated_at)
         VALUES (?, ?, ?, ?, ?, ?, ?)`
      )
      .run(
        application.company,
        application.role,
        application.stage,
        application.appliedOn,
        topPosition(now),
        now,
        now
      )
    return Number(lastInsertRowid)
  }

  /** The newest application still running with this company and role, whatever the capitals. */
  findRunning(company: string, role: string): KnownApplicationView | null {
    return (
      this.db
        .prepare<[string, string], KnownApplicationView>(
          `SELECT id, company, role, stage FROM application
           WHERE company = ? COLLATE NOCASE AND role = ? COLLATE NOCASE
             AND stage NOT IN ('accepted', 'rejected', 'withdrawn', 'no-response')
           ORDER BY id DESC LIMIT 1`
        )
        .get(company, role) ?? null
    )
  }

  /** It then stands on top of its column of the board. */
  setStage(id: number, stage: Stage, now: number): void {
    this.db
      .prepare<{ id: number; stage: Stage; now: number; position: number }>(
        `UPDATE application SET stage = :stage, updated_at = :now, board_position = :position
         WHERE id = :id AND stage <> :stage`
      )
      .run({ id, stage, now, position: topPosition(now) })
  }

  /** False where there is none of this id. */
  remove(id: number): boolean {
    return this.db.prepare<[number]>(`DELETE FROM application WHERE id = ?`).run(id).changes === 1
  }

  has(id: number): boolean {
    return this.db.prepare<[number]>(`SELECT 1 FROM application WHERE id = ?`).get(id) !== undefined
  }

  /** What one calls the application of this id; null where there is none. */
  findKnown(id: number): KnownApplicationView | null {
    return (
      this.db
        .prepare<[number], KnownApplicationView>(
          `SELECT id, company, role, stage FROM application WHERE id = ?`
        )
        .get(id) ?? null
    )
  }

  /** All that still run with this company, whatever the capitals, the newest first. */
  runningAt(company: string): KnownApplicationView[] {
    return this.db
      .prepare<[string], KnownApplicationView>(
        `SELECT id, company, role, stage FROM application
         WHERE company = ? COLLATE NOCASE
           AND stage NOT IN ('accepted', 'rejected', 'withdrawn', 'no-response')
         ORDER BY id DESC`
      )
      .all(company)
  }

  /** At most eight whose company or role contains the text; those that begin with it first. */
  suggest(text: string): KnownApplicationView[] {
    return this.db
      .prepare<{ anywhere: string; start: string }, KnownApplicationView>(
        `SELECT id, company, role, stage FROM application
         WHERE company LIKE :anywhere ESCAPE '\\' OR role LIKE :anywhere ESCAPE '\\'
         ORDER BY company LIKE :start ESCAPE '\\' DESC, updated_at DESC, id DESC LIMIT 8`
      )
      .all({ anywhere: `%${escapeLike(text)}%`, start: `${escapeLike(text)}%` })
  }
}

function escapeLike(text: string): string {
  return text.replace(/[\\%_]/g, (sign) => `\\${sign}`)
}
