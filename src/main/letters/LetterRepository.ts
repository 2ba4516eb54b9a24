import type { LetterRowView, LetterView } from '@shared/model/views'
import type { Db } from '../database'
import type { Occasion } from '../touchpoints'

/** A letter about an interview, to somebody met there. */
export interface LetterOccasion extends Pick<Occasion, 'kind'> {
  interviewId: number
  personId: number
}

export interface LetterText {
  subject: string
  body: string
}

export type StoredLetter = Omit<LetterView, 'sent'>

export interface LetterVersion extends LetterText {
  id: number
  savedAt: number
}

const COLUMNS = `id, kind, interview_id AS interviewId, person_id AS personId, subject, body,
  revision, updated_at AS updatedAt`

/** The tables `letter` and `letter_version`. */
export class LetterRepository {
  constructor(private readonly db: Db) {}

  find(id: number): StoredLetter | null {
    return (
      this.db
        .prepare<[number], StoredLetter>(`SELECT ${COLUMNS} FROM letter WHERE id = ?`)
        .get(id) ?? null
    )
  }

  findFor({ kind, interviewId, personId }: Omit<Occasion, 'applicationId'>): StoredLetter | null {
    if (interviewId === null || personId === null) return null
    return (
      this.db
        .prepare<[number, number, string], StoredLetter>(
          `SELECT ${COLUMNS} FROM letter WHERE interview_id = ? AND person_id = ? AND kind = ?`
        )
        .get(interviewId, personId, kind) ?? null
    )
  }

  /** The letters of this kind to the others of the panel, in the order of the panel. */
  toOthers({ kind, interviewId, personId }: LetterOccasion): { person: number; body: string }[] {
    return this.db
      .prepare<[string, number, number], { person: number; body: string }>(
        `SELECT l.person_id AS person, l.body FROM letter l
         JOIN interview_person ip
           ON ip.interview_id = l.interview_id AND ip.person_id = l.person_id
         WHERE l.kind = ? AND l.interview_id = ? AND l.person_id <> ? ORDER BY ip.position`
      )
      .all(kind, interviewId, personId)
  }

  add(occasion: LetterOccasion, applicationId: number, text: LetterText, now: number): number {
    const { lastInsertRowid } = this.db
      .prepare<LetterOccasion & LetterText & { applicationId: number; now: number }>(
        `INSERT INTO letter (kind, application_id, interview_id, person_id, subject, body,
           created_at, updated_at)
         VALUES (:kind, :applicationId, :interviewId, :personId, :subject, :body, :now, :now)`
      )
      .run({ ...occasion, ...text, applicationId, now })
    return Number(lastInsertRowid)
  }

  /** The new revision, or null where the letter is no longer at this one. */
  save(id: number, revision: number, text: LetterText, now: number): number | null {
    const row = this.db
      .prepare<LetterText & { id: number; revision: number; now: number }, { revision: number }>(
        `UPDATE letter SET subject = :subject, body = :body, revision = revision + 1,
           updated_at = :now WHERE id = :id AND revision = :revision RETURNING revision`
      )
      .get({ id, revision, ...text, now })
    return row?.revision ?? null
  }

  keepVersion(
    letterId: number,
    cause: 'seeded' | 'typed' | 'sent',
    text: LetterText,
    now: number
  ): number {
    const { lastInsertRowid } = this.db
      .prepare<LetterText & { letterId: number; cause: string; now: number }>(
        `INSERT INTO letter_version (letter_id, cause, subject, body, saved_at)
         VALUES (:letterId, :cause, :subject, :body, :now)`
      )
      .run({ letterId, cause, ...text, now })
    return Number(lastInsertRowid)
  }

  newestVersion(letterId: number): LetterVersion | null {
    return (
      this.db
        .prepare<[number], LetterVersion>(
          `SELECT id, subject, body, saved_at AS savedAt FROM letter_version
           WHERE letter_id = ? ORDER BY id DESC LIMIT 1`
        )
        .get(letterId) ?? null
    )
  }

  /** Drafts first, then what was sent; the newest first in each. */
  list(): LetterRowView[] {
    return this.db
      .prepare<[], LetterRowView>(
        `SELECT l.id, l.kind, l.subject, coalesce(p.name, s.recipient_name, '') AS recipient,
           l.application_id AS applicationId, a.company, l.interview_id AS interviewId, l.person_id AS personId,
           l.updated_at AS updatedAt, s.sent_at AS sentAt
         FROM letter l
         JOIN application a ON a.id = l.application_id
         LEFT JOIN person p ON p.id = l.person_id
         LEFT JOIN sending s ON s.id = (SELECT s2.id FROM sending s2
           JOIN letter_version v ON v.id = s2.letter_version_id
           WHERE v.letter_id = l.id ORDER BY s2.sent_at DESC, s2.id DESC LIMIT 1)
         ORDER BY s.sent_at IS NOT NULL, coalesce(s.sent_at, l.updated_at) DESC, l.id DESC`
      )
      .all()
  }
}
