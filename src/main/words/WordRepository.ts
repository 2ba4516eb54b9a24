import type { Db } from '../database'

/** The table `own_word`: the user's dictionary. */
export class WordRepository {
  constructor(private readonly db: Db) {}

  list(): string[] {
    return this.db
      .prepare<[], { word: string }>(`SELECT word FROM own_word ORDER BY word COLLATE NOCASE, word`)
      .all()
      .map(({ word }) => word)
  }

  add(word: string): void {
    this.db
      .prepare<[string]>(`INSERT INTO own_word (word) VALUES (?) ON CONFLICT DO NOTHING`)
      .run(word)
  }

  remove(word: string): void {
    this.db.prepare<[string]>(`DELETE FROM own_word WHERE word = ?`).run(word)
  }
}
