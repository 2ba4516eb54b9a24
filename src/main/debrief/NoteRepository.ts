import type { NoteView } from '@shared/model/views'
import type { NoteKind } from '@shared/model/words'
import type { Db } from '../database'

export interface NoteText {
  kind: NoteKind
  text: string
  answer: string | null
  personId: number | null
}

const COLUMNS = 'id, kind, text, answer, person_id AS personId, position'

/** The table `note`. */
export class NoteRepository {
  constructor(private readonly db: Db) {}

  /** In the order in which they were written, kind by kind. */
  ofInterview(interviewId: number): NoteView[] {
    return this.db
      .prepare<[number], NoteView>(
        `SELECT ${COLUMNS} FROM note WHERE interview_id = ? ORDER BY position, id`
      )
      .all(interviewId)
  }

  find(id: number): NoteView | null {
    return (
      this.db.prepare<[number], NoteView>(`SELECT ${COLUMNS} FROM note WHERE id = ?`).get(id) ??
      null
    )
  }

  /** Behind the note `after` of this interview, or at the end where there is none such. */
  add(interviewId: number, note: NoteText, after: number | null, now: number): number {
    const { lastInsertRowid } = this.db
      .prepare<NoteText & { interviewId: number; position: number; now: number }>(
        `INSERT INTO note (interview_id, person_id, kind, text, answer, position,
           created_at, updated_at)
         VALUES (:interviewId, :personId, :kind, :text, :answer, :position, :now, :now)`
      )
      .run({ ...note, interviewId, position: this.freePosition(interviewId, after), now })
    return Number(lastInsertRowid)
  }

  /** Moves the notes behind `after` on by one; without it, the place behind the last. */
  private freePosition(interviewId: number, after: number | null): number {
    const before = this.db
      .prepare<[number, number | null], { position: number }>(
        `SELECT position FROM note WHERE interview_id = ? AND id = ?`
      )
      .get(interviewId, after)
    if (before === undefined) {
      const { next } = this.db
        .prepare<[number], { next: number }>(
          `SELECT coalesce(max(position), -1) + 1 AS next FROM note WHERE interview_id = ?`
        )
        .get(interviewId) ?? { next: 0 }
      return next
    }
    this.db
      .prepare<[number, number]>(
        `UPDATE note SET position = position + 1 WHERE interview_id = ? AND position > ?`
      )
      .run(interviewId, before.position)
    return before.position + 1
  }

  /** False where there is no such note of this interview. */
  change(id: number, interviewId: number, note: NoteText, now: number): boolean {
    const { changes } = this.db
      .prepare<NoteText & { id: number; interviewId: number; now: number }>(
        `UPDATE note SET person_id = :personId, kind = :kind, text = :text, answer = :answer,
           updated_at = :now WHERE id = :id AND interview_id = :interviewId`
      )
      .run({ ...note, id, interviewId, now })
    return changes === 1
  }

  remove(id: number): boolean {
    return this.db.prepare<[number]>(`DELETE FROM note WHERE id = ?`).run(id).changes === 1
  }
}
