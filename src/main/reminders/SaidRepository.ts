import type { Said } from '@shared/reminders'
import type { Db } from '../database'

/** That something was said, with what it was. */
export interface SaidOf extends Said {
  key: string
}

type Row = Omit<SaidOf, 'isShown'> & { isShown: 0 | 1 }

const COLUMNS = `s.key, s.about, s.planned_at AS plannedAt, s.said_at AS saidAt, s.note,
  s.is_shown AS isShown`

/** The table `reminder_said`. */
export class SaidRepository {
  constructor(private readonly db: Db) {}

  /** @param keys of reminders; what was never said has no entry */
  ofKeys(keys: readonly string[]): SaidOf[] {
    return this.db
      .prepare<[string], Row>(
        `SELECT ${COLUMNS} FROM json_each(?) asked JOIN reminder_said s ON s.key = asked.value`
      )
      .all(JSON.stringify(keys))
      .map(fromRow)
  }

  /** What one notification said. */
  ofNote(note: string): SaidOf[] {
    return this.db
      .prepare<[string], Row>(`SELECT ${COLUMNS} FROM reminder_said s WHERE s.note = ?`)
      .all(note)
      .map(fromRow)
  }

  /** All or none. */
  keep(all: readonly SaidOf[]): void {
    const keep = this.db.prepare<Row>(
      `INSERT INTO reminder_said (key, about, planned_at, said_at, note, is_shown)
       VALUES (:key, :about, :plannedAt, :saidAt, :note, :isShown)
       ON CONFLICT (key) DO UPDATE SET about = excluded.about, planned_at = excluded.planned_at,
         said_at = excluded.said_at, note = excluded.note, is_shown = excluded.is_shown`
    )
    this.db.transaction(() => {
      for (const said of all) keep.run({ ...said, isShown: said.isShown ? 1 : 0 })
    })()
  }

  /** To ask again how this interview went. */
  askAgain(interviewId: number, at: number): void {
    this.db
      .prepare<[number, string]>(`UPDATE reminder_said SET again_at = ? WHERE key = ?`)
      .run(at, `jot:${interviewId}`)
  }
}

function fromRow(row: Row): SaidOf {
  return { ...row, isShown: row.isShown === 1 }
}
