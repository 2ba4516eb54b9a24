import type { KnownPersonView } from '@shared/model/people'
import type { Db } from '../database'

export type KnownPerson = Omit<KnownPersonView, 'company'>

/** Reads who is known, for completing a form. */
export class SuggestionRepository {
  constructor(private readonly db: Db) {}

  everybody(): KnownPerson[] {
    return this.db
      .prepare<[], KnownPerson>(
        `SELECT id, name, title, email, thank_you AS thankYou FROM person ORDER BY id`
      )
      .all()
  }

  /** The contact and everybody met at an interview of this application. */
  ofApplication(applicationId: number): Set<number> {
    return this.ids(
      `SELECT ip.person_id AS id FROM interview i
       JOIN interview_person ip ON ip.interview_id = i.id WHERE i.application_id = :applicationId
       UNION SELECT contact_id FROM application
       WHERE id = :applicationId AND contact_id IS NOT NULL`,
      applicationId
    )
  }

  /** The same of every application with the company of this one. */
  ofCompany(applicationId: number): Set<number> {
    return this.ids(
      `WITH theirs AS (SELECT a.id, a.contact_id FROM application given
         JOIN application a ON a.company = given.company COLLATE NOCASE
         WHERE given.id = :applicationId)
       SELECT ip.person_id AS id FROM theirs
       JOIN interview i ON i.application_id = theirs.id
       JOIN interview_person ip ON ip.interview_id = i.id
       UNION SELECT contact_id FROM theirs WHERE contact_id IS NOT NULL`,
      applicationId
    )
  }

  /** Where they were met last, by interview or else as a contact. */
  companyOf(personId: number): string | null {
    return (
      this.db
        .prepare<{ personId: number }, { company: string }>(
          `SELECT company FROM (
             SELECT a.company, 0 AS rank, i.starts_at AS at FROM interview_person ip
             JOIN interview i ON i.id = ip.interview_id
             JOIN application a ON a.id = i.application_id WHERE ip.person_id = :personId
             UNION ALL SELECT company, 1, updated_at FROM application
             WHERE contact_id = :personId)
           ORDER BY rank, at DESC LIMIT 1`
        )
        .get({ personId })?.company ?? null
    )
  }

  private ids(sql: string, applicationId: number): Set<number> {
    const rows = this.db.prepare<{ applicationId: number }, { id: number }>(sql)
    return new Set(rows.all({ applicationId }).map(({ id }) => id))
  }
}
