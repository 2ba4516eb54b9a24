import type { PersonDetailView } from '@shared/model/people'
import type { Db } from '../database'

export interface NewPerson {
  name: string
  email: string | null
  title: string
}

/** What may be changed of a person. */
export type PersonFields = Omit<PersonDetailView, 'id'>

const COLUMNS = `p.id, p.name, p.email, p.title, p.honorific, p.formality, p.greeting,
  p.thank_you AS thankYou`

/** The table `person`: everybody met, once. */
export class PersonRepository {
  constructor(private readonly db: Db) {}

  find(id: number): PersonDetailView | null {
    return (
      this.db
        .prepare<[number], PersonDetailView>(`SELECT ${COLUMNS} FROM person p WHERE p.id = ?`)
        .get(id) ?? null
    )
  }

  /**
   * The person meant, with what is newly known about them filled in; a new one where nobody fits.
   * The same address is the same person; without one, the same name within the application is,
   * unless their addresses differ.
   */
  meet(person: NewPerson, applicationId: number, now: number): number {
    const known = this.known(person, applicationId)
    if (known === null) return this.add(person, now)
    this.db
      .prepare<[string | null, string, string, number, number]>(
        `UPDATE person SET email = coalesce(email, ?),
           title = CASE WHEN ? = '' THEN title ELSE ? END, updated_at = ? WHERE id = ?`
      )
      .run(person.email, person.title, person.title, now, known)
    return known
  }

  /** Somebody with this address, whatever the capitals; null where nobody has it. */
  withEmail(email: string): PersonDetailView | null {
    return (
      this.db
        .prepare<[string], PersonDetailView>(
          `SELECT ${COLUMNS} FROM person p WHERE p.email = ? COLLATE NOCASE ORDER BY p.id LIMIT 1`
        )
        .get(email) ?? null
    )
  }

  change(id: number, fields: PersonFields, now: number): void {
    const { name, email, title, honorific, formality, greeting, thankYou } = fields
    this.db
      .prepare<PersonFields & { id: number; now: number }>(
        `UPDATE person SET name = :name, email = :email, title = :title, honorific = :honorific,
           formality = :formality, greeting = :greeting, thank_you = :thankYou, updated_at = :now
         WHERE id = :id`
      )
      .run({ name, email, title, honorific, formality, greeting, thankYou, id, now })
  }

  /** False where there is nobody of this id. */
  remove(id: number): boolean {
    return this.db.prepare<[number]>(`DELETE FROM person WHERE id = ?`).run(id).changes === 1
  }

  /** The applications whose touchpoints depend on this person. */
  applicationsOf(id: number): number[] {
    return this.db
      .prepare<{ id: number }, { applicationId: number }>(
        `SELECT i.application_id AS applicationId FROM interview_person ip
         JOIN interview i ON i.id = ip.interview_id WHERE ip.person_id = :id
         UNION SELECT id FROM application WHERE contact_id = :id
         UNION SELECT application_id FROM reply_heard WHERE promise_person_id = :id
         UNION SELECT application_id FROM sending WHERE person_id = :id
         UNION SELECT application_id FROM skip WHERE person_id = :id
         UNION SELECT application_id FROM snooze WHERE person_id = :id
         UNION SELECT application_id FROM pin WHERE person_id = :id`
      )
      .all({ id })
      .map(({ applicationId }) => applicationId)
  }

  private known(person: NewPerson, applicationId: number): number | null {
    const byEmail = this.db
      .prepare<[string | null], { id: number }>(
        `SELECT id FROM person WHERE email = ? COLLATE NOCASE ORDER BY id LIMIT 1`
      )
      .get(person.email)
    if (byEmail) return byEmail.id
    const byName = this.db
      .prepare<{ name: string; email: string | null; applicationId: number }, { id: number }>(
        `SELECT p.id FROM person p
         WHERE p.name = :name COLLATE NOCASE AND (p.email IS NULL OR :email IS NULL)
           AND EXISTS (SELECT 1 FROM interview_person ip JOIN interview i ON i.id = ip.interview_id
             WHERE ip.person_id = p.id AND i.application_id = :applicationId)
         ORDER BY p.id LIMIT 1`
      )
      .get({ name: person.name, email: person.email, applicationId })
    return byName?.id ?? null
  }

  add(person: NewPerson, now: number): number {
    const { lastInsertRowid } = this.db
      .prepare<[string, string | null, string, number, number]>(
        `INSERT INTO person (name, email, title, created_at, updated_at) VALUES (?, ?, ?, ?, ?)`
      )
      .run(person.name, person.email, person.title, now, now)
    return Number(lastInsertRowid)
  }
}
