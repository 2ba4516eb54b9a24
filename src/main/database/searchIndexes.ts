import type { Db } from './Db'

const SEARCHED = ['application', 'person', 'note', 'letter'] as const

/**
 * Makes the full-text indexes anew from what the tables hold; nothing where the file's schema has
 * none yet.
 *
 * @throws SqliteError for everything that SQLite refuses (disk full, damaged)
 */
export function rebuildSearchIndexes(db: Db): void {
  for (const kind of SEARCHED) {
    const index = `${kind}_search`
    const exists = db.prepare('SELECT 1 FROM sqlite_schema WHERE name = ?').get(index) !== undefined
    if (!exists) continue
    db.exec(`INSERT INTO ${index} (${index}) VALUES ('delete-all');
      INSERT INTO ${index} (rowid, words) SELECT id, words FROM searched_${kind};
      INSERT INTO ${index} (${index}) VALUES ('optimize')`)
  }
}

/**
 * Lets the indexes be while a file is filled: row by row they cost many times what making them anew
 * costs.
 *
 * @returns what makes them anew, to be called in the same transaction
 */
export function pauseSearchIndexes(db: Db): () => void {
  const triggers = db
    .prepare<[], { name: string; sql: string }>(
      `SELECT name, sql FROM sqlite_schema WHERE type = 'trigger' AND name GLOB 'search_*'`
    )
    .all()
  for (const { name } of triggers) db.exec(`DROP TRIGGER ${name}`)
  return () => {
    for (const { sql } of triggers) db.exec(sql)
    rebuildSearchIndexes(db)
  }
}
