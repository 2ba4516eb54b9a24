import type { LetterRowView } from '@shared/model/letterViews'
import type { TouchpointView } from '@shared/model/views'
import { LETTER_IS_LOST, type Db } from '../database'
import { toTouchpointView, TOUCHPOINT_COLUMNS, type TouchpointRow } from '../touchpoints'

/** What a draft waits for. */
export interface DraftWait {
  letterId: number
  touchpoint: TouchpointView
  timeZone: string | null
}

export const LIST_LETTERS = `SELECT l.id, l.kind, l.subject,
     coalesce(p.name, s.recipient_name, '') AS recipient, l.application_id AS applicationId, a.company, l.interview_id AS interviewId,
     l.person_id AS personId, l.updated_at AS updatedAt, s.sent_at AS sentAt,
     ${LETTER_IS_LOST} AS isLost
   FROM letter l
   JOIN application a ON a.id = l.application_id
   LEFT JOIN person p ON p.id = l.person_id
   LEFT JOIN sending s ON s.id = (SELECT s2.id FROM sending s2
     JOIN letter_version v ON v.id = s2.letter_version_id
     WHERE v.letter_id = l.id ORDER BY s2.sent_at DESC, s2.id DESC LIMIT 1)
   ORDER BY s.sent_at IS NOT NULL, coalesce(s.sent_at, l.updated_at) DESC, l.id DESC`

export const WAITS = `SELECT ${TOUCHPOINT_COLUMNS}, l.id AS letterId, i.time_zone AS timeZone
   FROM json_each(?) these JOIN letter l ON l.id = these.value
   JOIN touchpoint t ON t.application_id = l.application_id AND t.kind = l.kind
     AND ifnull(t.interview_id, 0) = ifnull(l.interview_id, 0)
     AND ifnull(t.person_id, 0) = ifnull(l.person_id, 0)
   LEFT JOIN interview i ON i.id = t.interview_id
   WHERE (l.interview_id IS NOT NULL OR l.is_without_interview = 1)
     AND (l.person_id IS NOT NULL OR l.is_without_person = 1)`

/** Reads the list of letters. */
export class LetterListRepository {
  constructor(private readonly db: Db) {}

  /** Drafts first, then what was sent; the newest first in each. */
  all(): LetterRowView[] {
    return this.db
      .prepare<[], Omit<LetterRowView, 'isLost'> & { isLost: 0 | 1 }>(LIST_LETTERS)
      .all()
      .map((row) => ({ ...row, isLost: row.isLost === 1 }))
  }

  /** The letters whose subject or body this query of FTS5 finds. */
  withWords(query: string): Set<number> {
    const ids = this.db
      .prepare<[string], { id: number }>(
        `SELECT rowid AS id FROM letter_search WHERE letter_search MATCH ?`
      )
      .all(query)
    return new Set(ids.map(({ id }) => id))
  }

  /** What these drafts wait for, where such a message is planned. */
  waitsOf(letterIds: readonly number[]): DraftWait[] {
    return this.db
      .prepare<[string], TouchpointRow & { letterId: number; timeZone: string | null }>(WAITS)
      .all(JSON.stringify(letterIds))
      .map(({ letterId, timeZone, ...row }) => ({
        letterId,
        touchpoint: toTouchpointView(row),
        timeZone
      }))
  }
}
