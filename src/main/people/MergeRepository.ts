import type { LetterKind } from '@shared/model/words'
import type { Db } from '../database'

/** Two people who are the same: what is of `other` becomes of `keep`. */
export interface Pair {
  keep: number
  other: number
}

/** A letter of one of the two. */
export interface MergedLetter {
  id: number
  applicationId: number
  interviewId: number | null
  /** Begun about no interview; without it and without one, what it was about is gone. */
  isWithoutInterview: 0 | 1
  kind: LetterKind
  subject: string
  body: string
  /** JSON, as the column has it. */
  sources: string
  updatedAt: number
  isSent: 0 | 1
}

interface VersionRow {
  /** Null for a text that is no version yet. */
  id: number | null
  cause: string
  subject: string
  body: string
  sources: string
  savedAt: number
}

/** Every row that merely names the other. */
const GIVE_NAMED = [
  `UPDATE note SET person_id = :keep WHERE person_id = :other`,
  `UPDATE promise SET person_id = :keep WHERE person_id = :other`,
  `UPDATE application SET contact_id = :keep WHERE contact_id = :other`,
  `UPDATE sending SET person_id = :keep WHERE person_id = :other`,
  `UPDATE reply_heard SET person_id = :keep WHERE person_id = :other`,
  `UPDATE reply_heard SET promise_person_id = :keep WHERE promise_person_id = :other`,
  `UPDATE skip SET person_id = :keep WHERE person_id = :other`,
  `UPDATE snooze SET person_id = :keep WHERE person_id = :other`,
  `UPDATE pin SET person_id = :keep WHERE person_id = :other`
]

/**
 * Gives what belongs to one person to another. Rows whose key would change are written anew and the
 * old ones deleted, and versions of letters never change: so everything can be undone.
 */
export class MergeRepository {
  constructor(private readonly db: Db) {}

  /** Into every interview of the other; where both were, a thank-you is wanted if it is of both. */
  moveInterviews(pair: Pair): void {
    this.db
      .prepare<Pair>(
        `UPDATE interview_person SET thank_you = 'not-wanted'
         WHERE person_id = :keep AND thank_you = 'wanted' AND EXISTS (
           SELECT 1 FROM interview_person same WHERE same.interview_id = interview_person.interview_id
             AND same.person_id = :other AND same.thank_you = 'not-wanted')`
      )
      .run(pair)
    this.db
      .prepare<Pair>(
        `INSERT INTO interview_person (interview_id, person_id, position, thank_you)
         SELECT interview_id, :keep, position, thank_you FROM interview_person
         WHERE person_id = :other AND interview_id NOT IN (
           SELECT interview_id FROM interview_person WHERE person_id = :keep)`
      )
      .run(pair)
  }

  /** Everything that merely names the other; their interviews come before. */
  moveNamed(pair: Pair): void {
    for (const sql of GIVE_NAMED) this.db.prepare<Pair>(sql).run(pair)
  }

  letters(personId: number): MergedLetter[] {
    return this.db
      .prepare<[number], MergedLetter>(
        `SELECT l.id, l.application_id AS applicationId, l.interview_id AS interviewId,
           l.is_without_interview AS isWithoutInterview, l.kind, l.subject, l.body, l.sources,
           l.updated_at AS updatedAt,
           EXISTS (SELECT 1 FROM letter_version v JOIN sending s ON s.letter_version_id = v.id
             WHERE v.letter_id = l.id) AS isSent
         FROM letter l WHERE l.person_id = ? ORDER BY l.id`
      )
      .all(personId)
  }

  giveLetter(letterId: number, personId: number): void {
    this.db
      .prepare<[number, number]>(`UPDATE letter SET person_id = ? WHERE id = ?`)
      .run(personId, letterId)
  }

  /**
   * The text and the versions of `gone` become versions of `stays`, as do those of its own text, in
   * the order in which they were written; what was sent of either stays tied to its version.
   */
  joinLetters(stays: MergedLetter, gone: MergedLetter): void {
    const versions = [...this.versions(stays.id), ...this.versions(gone.id)]
    for (const { subject, body, sources, updatedAt } of [stays, gone]) {
      if (versions.some((one) => one.subject === subject && one.body === body)) continue
      versions.push({ id: null, cause: 'typed', subject, body, sources, savedAt: updatedAt })
    }
    versions.sort((a, b) => a.savedAt - b.savedAt || (a.id ?? Infinity) - (b.id ?? Infinity))
    for (const { id, ...version } of versions) {
      const kept = this.addVersion(stays.id, version)
      if (id === null) continue
      this.db
        .prepare<[number, number]>(
          `UPDATE sending SET letter_version_id = ? WHERE letter_version_id = ?`
        )
        .run(kept, id)
      this.db.prepare<[number]>(`DELETE FROM letter_version WHERE id = ?`).run(id)
    }
    this.db.prepare<[number]>(`DELETE FROM letter WHERE id = ?`).run(gone.id)
  }

  /** From now on this is the text of the letter. */
  write(
    letterId: number,
    { subject, body, sources }: Pick<MergedLetter, 'subject' | 'body' | 'sources'>,
    now: number
  ): void {
    this.db
      .prepare<[string, string, string, number, number]>(
        `UPDATE letter SET subject = ?, body = ?, sources = ?, revision = revision + 1,
           updated_at = ? WHERE id = ?`
      )
      .run(subject, body, sources, now, letterId)
  }

  private addVersion(letterId: number, version: Omit<VersionRow, 'id'>): number {
    const { lastInsertRowid } = this.db
      .prepare<Omit<VersionRow, 'id'> & { letterId: number }>(
        `INSERT INTO letter_version (letter_id, cause, subject, body, sources, saved_at)
         VALUES (:letterId, :cause, :subject, :body, :sources, :savedAt)`
      )
      .run({ ...version, letterId })
    return Number(lastInsertRowid)
  }

  private versions(letterId: number): VersionRow[] {
    return this.db
      .prepare<[number], VersionRow>(
        `SELECT id, cause, subject, body, sources, saved_at AS savedAt FROM letter_version
         WHERE letter_id = ?`
      )
      .all(letterId)
  }
}
