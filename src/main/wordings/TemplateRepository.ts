import type { OwnTemplateView } from '@shared/model/wordingViews'
import type { LetterKind } from '@shared/model/words'
import type { Db } from '../database'

type Row = Omit<OwnTemplateView, 'isUsed'> & { isUsed: number }
type Written = Pick<OwnTemplateView, 'name' | 'text'>

/** The table `own_template`. */
export class TemplateRepository {
  constructor(private readonly db: Db) {}

  list(): OwnTemplateView[] {
    return this.db
      .prepare<[], Row>(
        `SELECT id, letter_kind AS kind, name, text, is_used AS isUsed FROM own_template ORDER BY id`
      )
      .all()
      .map((row) => ({ ...row, isUsed: row.isUsed === 1 }))
  }

  kindOf(id: number): LetterKind | null {
    return (
      this.db
        .prepare<[number], LetterKind>(`SELECT letter_kind FROM own_template WHERE id = ?`)
        .pluck()
        .get(id) ?? null
    )
  }

  countFor(kind: LetterKind): number {
    return (
      this.db
        .prepare<[string], number>(`SELECT count(*) FROM own_template WHERE letter_kind = ?`)
        .pluck()
        .get(kind) ?? 0
    )
  }

  add(template: Written & { kind: LetterKind }, now: number): number {
    const { lastInsertRowid } = this.db
      .prepare<Written & { kind: LetterKind; now: number }>(
        `INSERT INTO own_template (letter_kind, name, text, is_used, created_at, updated_at)
         VALUES (:kind, :name, :text, 0, :now, :now)`
      )
      .run({ ...template, now })
    return Number(lastInsertRowid)
  }

  /** False where it is no longer there, or is for letters of another kind. */
  write(id: number, template: Written & { kind: LetterKind }, now: number): boolean {
    return (
      this.db
        .prepare<Written & { kind: LetterKind; id: number; now: number }>(
          `UPDATE own_template SET name = :name, text = :text, updated_at = :now
           WHERE id = :id AND letter_kind = :kind`
        )
        .run({ ...template, id, now }).changes === 1
    )
  }

  /** Uses this one of its kind and no other; none where `id` is null. */
  useOnly(kind: LetterKind, id: number | null, now: number): void {
    this.db
      .prepare<{ kind: LetterKind; id: number | null; now: number }>(
        `UPDATE own_template SET is_used = (id IS :id), updated_at = :now
         WHERE letter_kind = :kind AND is_used <> (id IS :id)`
      )
      .run({ kind, id, now })
  }

  remove(id: number): boolean {
    return this.db.prepare<[number]>(`DELETE FROM own_template WHERE id = ?`).run(id).changes === 1
  }
}
