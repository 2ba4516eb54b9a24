import type { Openable, OpenedView, SearchKind } from '@shared/model/search'
import type { TouchpointView } from '@shared/model/views'
import type { LetterKind, Stage } from '@shared/model/words'
import { LETTER_IS_LOST, type Db } from '../database'
import { TOUCHPOINT_COLUMNS, toTouchpointView, type TouchpointRow } from '../touchpoints'
import type { Query } from './query'

/** Newest first: ids are never used again, and FTS5 reads them backwards without sorting. */
const PICK: Record<SearchKind, string> = {
  applications: `SELECT rowid FROM application_search WHERE application_search MATCH ?
    ORDER BY rowid DESC LIMIT ?`,
  people: `SELECT rowid FROM person_search WHERE person_search MATCH ?
    ORDER BY rowid DESC LIMIT ?`,
  notes: `SELECT rowid FROM note_search WHERE note_search MATCH ? ORDER BY rowid DESC LIMIT ?`,
  letters: `SELECT rowid FROM letter_search WHERE letter_search MATCH ? ORDER BY rowid DESC LIMIT ?`
}

const NAME: Record<Openable['kind'], string> = {
  application: 'SELECT company AS title, role AS detail FROM application WHERE id = ?',
  person: 'SELECT name AS title, title AS detail FROM person WHERE id = ?',
  interview: `SELECT a.company AS title, iif(i.round = '', a.role, i.round) AS detail
    FROM interview i JOIN application a ON a.id = i.application_id WHERE i.id = ?`
}

export interface ApplicationRow {
  id: number
  company: string
  role: string
  notes: string
  stage: Stage
  stageSince: number
}

export interface PersonRow {
  id: number
  name: string
  title: string
  email: string | null
  company: string
  /** The last interview with them that has begun, and its application; null where there is none. */
  lastInterviewId: number | null
  lastApplicationId: number | null
}

export interface NoteRow {
  id: number
  applicationId: number
  interviewId: number
  text: string
  answer: string | null
  personId: number | null
  personName: string | null
  company: string
  saidAt: number
}

export interface LetterRow {
  id: number
  kind: LetterKind
  applicationId: number
  interviewId: number | null
  personId: number | null
  isLost: 0 | 1
  subject: string
  body: string
  recipient: string
  sentAt: number | null
}

/** Asks the full-text indexes, and reads what the rows found show. */
export class SearchRepository {
  constructor(private readonly db: Db) {}

  /**
   * The ids of what has all that is asked for, the newest first, at most `limit`. A long word that is
   * complete in so many rows is not completed any further: gathering those takes long.
   */
  pick(kind: SearchKind, { whole, complete }: Query, limit: number): number[] {
    const statement = this.db.prepare<[string, number], number>(PICK[kind]).pluck()
    const found = complete === null ? [] : statement.all(complete, limit)
    return found.length === limit ? found : statement.all(whole, limit)
  }

  /** Null where it is gone. */
  named({ kind, id }: Openable): OpenedView | null {
    const row = this.db.prepare<[number], Pick<OpenedView, 'title' | 'detail'>>(NAME[kind]).get(id)
    return row === undefined ? null : { kind, id, ...row }
  }

  applications(ids: readonly number[]): ApplicationRow[] {
    return this.db
      .prepare<[string], ApplicationRow>(
        `SELECT a.id, a.company, a.role, a.notes, a.stage,
           ifnull((SELECT max(changed_at) FROM stage_change WHERE application_id = a.id),
             a.created_at) AS stageSince
         FROM json_each(?) found JOIN application a ON a.id = found.value`
      )
      .all(JSON.stringify(ids))
  }

  /** '' where none is kept. */
  posting(applicationId: number): string {
    return (
      this.db
        .prepare<[number], string>('SELECT text FROM posting WHERE application_id = ?')
        .pluck()
        .get(applicationId) ?? ''
    )
  }

  /** What is not closed yet of these applications. */
  pending(applicationIds: readonly number[]): TouchpointView[] {
    return this.db
      .prepare<[string], TouchpointRow>(
        `SELECT ${TOUCHPOINT_COLUMNS} FROM json_each(?) found
         JOIN touchpoint t ON t.application_id = found.value WHERE t.closed IS NULL`
      )
      .all(JSON.stringify(applicationIds))
      .map(toTouchpointView)
  }

  people(ids: readonly number[], now: number): PersonRow[] {
    return this.db
      .prepare<{ ids: string; now: number }, PersonRow>(
        `SELECT p.id, p.name, p.title, p.email,
           coalesce(
             (SELECT a.company FROM interview_person ip JOIN interview i ON i.id = ip.interview_id
                JOIN application a ON a.id = i.application_id
              WHERE ip.person_id = p.id ORDER BY i.starts_at DESC, i.id DESC LIMIT 1),
             (SELECT company FROM application WHERE contact_id = p.id ORDER BY id DESC LIMIT 1),
             '') AS company,
           last.id AS lastInterviewId, last.application_id AS lastApplicationId
         FROM json_each(:ids) found JOIN person p ON p.id = found.value
           LEFT JOIN interview last ON last.id = (
             SELECT i.id FROM interview_person ip JOIN interview i ON i.id = ip.interview_id
             WHERE ip.person_id = p.id AND i.status = 'scheduled' AND i.starts_at <= :now
             ORDER BY i.starts_at DESC, i.id DESC LIMIT 1)`
      )
      .all({ ids: JSON.stringify(ids), now })
  }

  notes(ids: readonly number[]): NoteRow[] {
    return this.db
      .prepare<[string], NoteRow>(
        `SELECT n.id, i.application_id AS applicationId, n.interview_id AS interviewId, n.text,
           n.answer, n.person_id AS personId, p.name AS personName, a.company, i.starts_at AS saidAt
         FROM json_each(?) found JOIN note n ON n.id = found.value
           JOIN interview i ON i.id = n.interview_id
           JOIN application a ON a.id = i.application_id
           LEFT JOIN person p ON p.id = n.person_id`
      )
      .all(JSON.stringify(ids))
  }

  letters(ids: readonly number[]): LetterRow[] {
    return this.db
      .prepare<[string], LetterRow>(
        `SELECT l.id, l.kind, l.application_id AS applicationId, l.interview_id AS interviewId,
           l.person_id AS personId, ${LETTER_IS_LOST} AS isLost, l.subject, l.body,
           coalesce(p.name, s.recipient_name, '') AS recipient, s.sent_at AS sentAt
         FROM json_each(?) found JOIN letter l ON l.id = found.value
           LEFT JOIN person p ON p.id = l.person_id
           LEFT JOIN sending s ON s.id = (SELECT s2.id FROM letter_version v
             JOIN sending s2 ON s2.letter_version_id = v.id
             WHERE v.letter_id = l.id ORDER BY s2.sent_at DESC, s2.id DESC LIMIT 1)`
      )
      .all(JSON.stringify(ids))
  }
}
