import type { LetterText, VersionCause } from '@shared/model/letterViews'
import type { Db } from '../database'
import { inColumns, readSources } from './LetterRepository'

export interface LetterVersion extends LetterText {
  id: number
  letterId: number
  cause: VersionCause
  savedAt: number
}

type VersionRow = Omit<LetterVersion, 'sources'> & { sources: string }

const COLUMNS = `id, letter_id AS letterId, cause, subject, body, sources, saved_at AS savedAt`

/** The table `letter_version`: letters as they stood before. */
export class VersionRepository {
  constructor(private readonly db: Db) {}

  keep(letterId: number, cause: VersionCause, text: LetterText, now: number): number {
    const { lastInsertRowid } = this.db
      .prepare<{ letterId: number; cause: VersionCause; sources: string; now: number }>(
        `INSERT INTO letter_version (letter_id, cause, subject, body, sources, saved_at)
         VALUES (:letterId, :cause, :subject, :body, :sources, :now)`
      )
      .run({ letterId, cause, ...inColumns(text), now })
    return Number(lastInsertRowid)
  }

  find(id: number): LetterVersion | null {
    const row = this.db
      .prepare<[number], VersionRow>(`SELECT ${COLUMNS} FROM letter_version WHERE id = ?`)
      .get(id)
    return row ? versionOf(row) : null
  }

  newest(letterId: number): LetterVersion | null {
    const row = this.db
      .prepare<[number], VersionRow>(
        `SELECT ${COLUMNS} FROM letter_version WHERE letter_id = ? ORDER BY id DESC LIMIT 1`
      )
      .get(letterId)
    return row ? versionOf(row) : null
  }

  /** Oldest first. */
  ofLetter(letterId: number): LetterVersion[] {
    return this.db
      .prepare<[number], VersionRow>(
        `SELECT ${COLUMNS} FROM letter_version WHERE letter_id = ? ORDER BY id`
      )
      .all(letterId)
      .map(versionOf)
  }
}

function versionOf({ sources, ...row }: VersionRow): LetterVersion {
  return { ...row, sources: readSources(sources) }
}
