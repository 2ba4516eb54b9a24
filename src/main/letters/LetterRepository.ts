import type { LetterOccasion, LetterText, LetterView, SourceView } from '@shared/model/letterViews'
import type { Formality } from '@shared/model/words'
import { LETTER_IS_LOST, type Db } from '../database'

export type StoredLetter = Omit<LetterView, 'sent'>
type LetterRow = Omit<StoredLetter, 'sources' | 'isLost'> & { sources: string; isLost: 0 | 1 }

/** What may be changed of a letter besides its text. */
export interface LetterChoices {
  formality: Formality | null
  variant: number
}

const COLUMNS = `l.id, l.kind, l.application_id AS applicationId, l.interview_id AS interviewId,
  l.person_id AS personId, l.subject, l.body, l.sources, l.formality, l.variant, l.revision,
  l.updated_at AS updatedAt, ${LETTER_IS_LOST} AS isLost`

/** Spoken as the index `letter_of_occasion` has it, so that it is used. */
export const FIND_FOR = `SELECT ${COLUMNS} FROM letter l
  WHERE l.application_id = :applicationId AND l.kind = :kind
  AND ifnull(l.interview_id, 0) = ifnull(:interviewId, 0)
  AND ifnull(l.person_id, 0) = ifnull(:personId, 0)
  AND (l.interview_id IS NOT NULL OR l.is_without_interview = 1)
  AND (l.person_id IS NOT NULL OR l.is_without_person = 1)`

/** The table `letter`. */
export class LetterRepository {
  constructor(private readonly db: Db) {}

  find(id: number): StoredLetter | null {
    const row = this.db
      .prepare<[number], LetterRow>(`SELECT ${COLUMNS} FROM letter l WHERE l.id = ?`)
      .get(id)
    return row ? this.letterOf(row) : null
  }

  findFor(occasion: LetterOccasion): StoredLetter | null {
    const row = this.db.prepare<LetterOccasion, LetterRow>(FIND_FOR).get(occasion)
    return row ? this.letterOf(row) : null
  }

  /** The letters of this kind about this interview, the recipient's among them. */
  ofPanel({ kind, applicationId, interviewId }: LetterOccasion): {
    id: number
    personId: number | null
    body: string
  }[] {
    if (interviewId === null) return []
    return this.db
      .prepare<[number, string, number], { id: number; personId: number | null; body: string }>(
        `SELECT l.id, l.person_id AS personId, l.body FROM letter l
         LEFT JOIN interview_person ip
           ON ip.interview_id = l.interview_id AND ip.person_id = l.person_id
         WHERE l.application_id = ? AND l.kind = ? AND l.interview_id = ?
           AND (l.person_id IS NOT NULL OR l.is_without_person = 1)
         ORDER BY ip.position IS NULL, ip.position, l.id`
      )
      .all(applicationId, kind, interviewId)
  }

  add(occasion: LetterOccasion, text: LetterText, choices: LetterChoices, now: number): number {
    const { lastInsertRowid } = this.db
      .prepare<LetterOccasion & LetterChoices & { now: number; sources: string }>(
        `INSERT INTO letter (kind, application_id, interview_id, person_id, is_without_interview,
           is_without_person, subject, body, sources, formality, variant, created_at, updated_at)
         VALUES (:kind, :applicationId, :interviewId, :personId, :interviewId IS NULL,
           :personId IS NULL, :subject, :body, :sources, :formality, :variant, :now, :now)`
      )
      .run({ ...occasion, ...choices, ...inColumns(text), now })
    return Number(lastInsertRowid)
  }

  /** The new revision, or null where the letter is no longer at this one. */
  save(
    id: number,
    revision: number,
    { text, choices, now }: { text: LetterText; choices: LetterChoices; now: number }
  ): number | null {
    const { formality, variant } = choices
    const row = this.db
      .prepare<
        LetterChoices & { id: number; revision: number; now: number; sources: string },
        { revision: number }
      >(
        `UPDATE letter SET subject = :subject, body = :body, sources = :sources,
           formality = :formality, variant = :variant, revision = revision + 1, updated_at = :now
         WHERE id = :id AND revision = :revision RETURNING revision`
      )
      .get({ ...inColumns(text), formality, variant, id, revision, now })
    return row?.revision ?? null
  }

  remove(id: number): void {
    this.db.prepare<[number]>(`DELETE FROM letter WHERE id = ?`).run(id)
  }

  /** Of these stretches, those within the text of notes that are still there. */
  sound(sources: readonly SourceView[], body: string): SourceView[] {
    const notes = this.db
      .prepare<[string], { id: number }>(
        `SELECT id FROM note WHERE id IN (SELECT value ->> 'note' FROM json_each(?))`
      )
      .all(JSON.stringify(sources))
    const known = new Set(notes.map(({ id }) => id))
    return sources.filter(({ note, end }) => known.has(note) && end <= body.length)
  }

  private letterOf({ sources, isLost, ...row }: LetterRow): StoredLetter {
    return { ...row, isLost: isLost === 1, sources: this.sound(readSources(sources), row.body) }
  }
}

export function inColumns({ subject, body, sources }: LetterText) {
  return { subject, body, sources: JSON.stringify(sources) }
}

/** What the column holds was checked when it was written, here or by an import. */
export function readSources(json: string): SourceView[] {
  return JSON.parse(json) as SourceView[]
}
