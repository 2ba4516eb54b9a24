import { isSituation } from '@shared/letter/wording'
import type { OwnWordingView } from '@shared/model/wordingViews'
import type { Db } from '../database'

interface Row {
  id: number
  move: string
  text: string
  isUsed: number
}

/** The table `own_wording`; its column `move` holds the situation that a wording is for. */
export class WordingRepository {
  constructor(private readonly db: Db) {}

  /** Those for situations that this version knows; a file brought in may have others. */
  list(): OwnWordingView[] {
    return this.db
      .prepare<[], Row>(`SELECT id, move, text, is_used AS isUsed FROM own_wording ORDER BY id`)
      .all()
      .flatMap(({ id, move, text, isUsed }) =>
        isSituation(move) ? [{ id, situation: move, text, isUsed: isUsed === 1 }] : []
      )
  }

  countFor(situation: string): number {
    return (
      this.db
        .prepare<[string], number>(`SELECT count(*) FROM own_wording WHERE move = ?`)
        .pluck()
        .get(situation) ?? 0
    )
  }

  add(wording: Pick<OwnWordingView, 'situation' | 'text'>, now: number): number {
    const { lastInsertRowid } = this.db
      .prepare<Pick<OwnWordingView, 'situation' | 'text'> & { now: number }>(
        `INSERT INTO own_wording (move, text, created_at, updated_at)
         VALUES (:situation, :text, :now, :now)`
      )
      .run({ ...wording, now })
    return Number(lastInsertRowid)
  }

  /** False where it is no longer there, or is for another situation. */
  write(
    id: number,
    { situation, text }: Pick<OwnWordingView, 'situation' | 'text'>,
    now: number
  ): boolean {
    return (
      this.db
        .prepare<[string, number, number, string]>(
          `UPDATE own_wording SET text = ?, updated_at = ? WHERE id = ? AND move = ?`
        )
        .run(text, now, id, situation).changes === 1
    )
  }

  /** False where it is no longer there. */
  use(id: number, isUsed: boolean, now: number): boolean {
    return (
      this.db
        .prepare<[number, number, number]>(
          `UPDATE own_wording SET is_used = ?, updated_at = ? WHERE id = ?`
        )
        .run(isUsed ? 1 : 0, now, id).changes === 1
    )
  }

  remove(id: number): boolean {
    return this.db.prepare<[number]>(`DELETE FROM own_wording WHERE id = ?`).run(id).changes === 1
  }
}
