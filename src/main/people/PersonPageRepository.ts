import type { PersonLetterView, PersonNoteView } from '@shared/model/people'
import type { KnownApplicationView } from '@shared/model/views'
import { LETTER_IS_LOST, type Db } from '../database'

type LetterRow = Omit<PersonLetterView, 'words' | 'isLost'> & { body: string; isLost: 0 | 1 }

/** Something promised, with what came after it. */
export interface PromiseRow {
  applicationId: number
  interviewId: number | null
  by: string | null
  text: string
  saidAt: number
  timeZone: string | null
  answeredAt: number | null
  metAgainAt: number | null
}

/** Reads what belongs to one person, the newest first. */
export class PersonPageRepository {
  constructor(private readonly db: Db) {}

  /** Those in which they were met, and those whose contact they are. */
  applications(personId: number): KnownApplicationView[] {
    return this.db
      .prepare<{ personId: number }, KnownApplicationView>(
        `SELECT a.id, a.company, a.role, a.stage FROM application a
         JOIN (SELECT i.application_id AS id, max(i.starts_at) AS at, 0 AS rank
             FROM interview_person ip JOIN interview i ON i.id = ip.interview_id
             WHERE ip.person_id = :personId GROUP BY i.application_id
           UNION ALL SELECT id, updated_at, 1 FROM application WHERE contact_id = :personId) met
           ON met.id = a.id
         GROUP BY a.id ORDER BY min(met.rank), max(met.at) DESC, a.id DESC`
      )
      .all({ personId })
  }

  notes(personId: number): PersonNoteView[] {
    return this.db
      .prepare<[number], PersonNoteView>(
        `SELECT n.id, n.kind, n.text, n.answer, n.person_id AS personId, n.position,
           n.interview_id AS interviewId, i.starts_at AS saidAt, i.time_zone AS timeZone
         FROM note n JOIN interview i ON i.id = n.interview_id
         WHERE n.person_id = ? ORDER BY i.starts_at DESC, i.id DESC, n.position, n.id`
      )
      .all(personId)
  }

  /**
   * What they promised at interviews and in replies. An answer is the first reply heard since of the
   * same application; a further interview answers as well, from the moment that it was to begin.
   */
  promises(personId: number): PromiseRow[] {
    return this.db
      .prepare<{ personId: number }, PromiseRow>(
        `WITH said AS (
           SELECT i.application_id AS applicationId, i.id AS interviewId, m.by_date AS "by", m.text,
             i.ends_at AS saidAt, i.starts_at AS metAt, i.time_zone AS timeZone, 0 AS replyId
           FROM promise m JOIN interview i ON i.id = m.interview_id WHERE m.person_id = :personId
           UNION ALL
           SELECT application_id, NULL, promise_by, promise_text, heard_at, heard_at,
             (SELECT time_zone FROM interview WHERE application_id = r.application_id
              ORDER BY starts_at DESC LIMIT 1), r.id
           FROM reply_heard r WHERE promise_person_id = :personId AND promise_by IS NOT NULL)
         SELECT said.applicationId, said.interviewId, said."by", said.text, said.saidAt,
           said.timeZone,
           (SELECT min(heard_at) FROM reply_heard WHERE application_id = said.applicationId
             AND heard_at >= said.saidAt AND id <> said.replyId) AS answeredAt,
           (SELECT min(starts_at) FROM interview WHERE application_id = said.applicationId
             AND starts_at > said.metAt AND status <> 'cancelled') AS metAgainAt
         FROM said ORDER BY said.saidAt DESC, said.interviewId DESC`
      )
      .all({ personId })
  }

  /** Letters, and what was marked as sent without one; drafts first. */
  letters(personId: number): LetterRow[] {
    return this.db
      .prepare<{ personId: number }, LetterRow>(
        `SELECT * FROM (SELECT l.id, l.kind, l.subject, l.body, l.application_id AS applicationId,
           a.company, l.interview_id AS interviewId, l.person_id AS personId, l.updated_at AS updatedAt,
           (SELECT max(s.sent_at) FROM letter_version v JOIN sending s ON s.letter_version_id = v.id
            WHERE v.letter_id = l.id) AS sentAt, ${LETTER_IS_LOST} AS isLost
         FROM letter l JOIN application a ON a.id = l.application_id
         WHERE l.person_id = :personId
         UNION ALL
         SELECT NULL, s.kind, '', '', s.application_id, a.company, s.interview_id, s.person_id, s.sent_at, s.sent_at, 0
         FROM sending s JOIN application a ON a.id = s.application_id
         WHERE s.person_id = :personId AND s.letter_version_id IS NULL)
         ORDER BY sentAt IS NOT NULL, ifnull(sentAt, updatedAt) DESC`
      )
      .all({ personId })
  }
}
