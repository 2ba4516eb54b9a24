import type { Db } from './Db'
import type { Migration } from './Migration'

/** The file was written by a newer version, whose rules this one does not know. */
export class DatabaseFromTheFuture extends Error {
  override name = 'DatabaseFromTheFuture'
  constructor(
    readonly found: number,
    readonly known: number
  ) {
    super(`The file has schema ${found}; this version knows up to ${known}.`)
  }
}

/** A step failed and was rolled back: the file is as it was before. */
export class MigrationFailed extends Error {
  override name = 'MigrationFailed'
  constructor(step: Migration, cause: unknown) {
    super(`Step ${step.version} (${step.name}) failed: ${String(cause)}`, { cause })
  }
}

/**
 * Takes the file from its `user_version` to the newest step, all in one transaction: either every
 * step has happened or none.
 */
export function migrate(db: Db, steps: readonly Migration[]): void {
  const known = steps.length
  const found = versionOf(db)
  if (found > known) throw new DatabaseFromTheFuture(found, known)
  if (found === known) return

  db.transaction(() => {
    // Another process may have migrated between the look above and the write lock taken here.
    const start = versionOf(db)
    for (const step of steps.slice(start)) {
      try {
        db.exec(step.sql)
        assertReferencesHold(db)
      } catch (error) {
        throw new MigrationFailed(step, error)
      }
      db.pragma(`user_version = ${step.version}`)
    }
  }).immediate()
}

/** The schema's number: how many steps the file has seen. */
export function versionOf(db: Db): number {
  return Number(db.pragma('user_version', { simple: true }))
}

function assertReferencesHold(db: Db): void {
  const broken = db.pragma('foreign_key_check')
  if (Array.isArray(broken) && broken.length > 0) {
    throw new Error(`${broken.length} rows refer to rows that do not exist`)
  }
}
