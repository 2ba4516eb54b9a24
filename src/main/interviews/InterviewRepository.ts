import type { InterviewView } from '@shared/model/views'
import type { InterviewKind, InterviewStatus, ThankYouWish } from '@shared/model/words'
import type { Db } from '../database'
import { INTERVIEW_COLUMNS } from './interviewColumns'

/** When it takes place. */
export interface InterviewTime {
  /** 'YYYY-MM-DDTHH:MM' on the wall of `timeZone`. */
  startLocal: string
  timeZone: string
  minutes: number
  /** The same start as an instant. */
  startsAt: number
}

export interface NewInterview extends InterviewTime {
  applicationId: number
  round: string
  kind: InterviewKind
  place: string
  /** What to remember beforehand. */
  preparation: string
}

/** Somebody who takes part, and whether they are to be thanked for this interview. */
export interface Participant {
  id: number
  name: string
  email: string | null
  title: string
  thankYou: ThankYouWish
}

/** The tables `interview` and `interview_person`. */
export class InterviewRepository {
  constructor(private readonly db: Db) {}

  add(interview: NewInterview, now: number): number {
    const { lastInsertRowid } = this.db
      .prepare<NewInterview & { endsAt: number; now: number }>(
        `INSERT INTO interview (application_id, start_local, time_zone, minutes, starts_at,
           ends_at, round, kind, place, preparation, created_at, updated_at)
         VALUES (:applicationId, :startLocal, :timeZone, :minutes, :startsAt,
           :endsAt, :round, :kind, :place, :preparation, :now, :now)`
      )
      .run({ ...interview, endsAt: interview.startsAt + interview.minutes * 60_000, now })
    return Number(lastInsertRowid)
  }

  /** False where this person takes part already. */
  addPerson(interviewId: number, personId: number, wish: ThankYouWish, position: number): boolean {
    const { changes } = this.db
      .prepare<[number, number, ThankYouWish, number]>(
        `INSERT INTO interview_person (interview_id, person_id, thank_you, position)
         VALUES (?, ?, ?, ?) ON CONFLICT DO NOTHING`
      )
      .run(interviewId, personId, wish, position)
    return changes === 1
  }

  find(id: number): InterviewView | null {
    return (
      this.db
        .prepare<[number], InterviewView>(
          `SELECT ${INTERVIEW_COLUMNS}
           FROM interview i JOIN application a ON a.id = i.application_id WHERE i.id = ?`
        )
        .get(id) ?? null
    )
  }

  /** '' also where there is no such interview. */
  preparationOf(id: number): string {
    const row = this.db
      .prepare<[number], { preparation: string }>(`SELECT preparation FROM interview WHERE id = ?`)
      .get(id)
    return row?.preparation ?? ''
  }

  /** What the rounds of an application are called, in the order of time. */
  roundsOf(applicationId: number): { round: string; kind: InterviewKind }[] {
    return this.db
      .prepare<[number], { round: string; kind: InterviewKind }>(
        `SELECT round, kind FROM interview
         WHERE application_id = ? AND status <> 'cancelled' ORDER BY starts_at, id`
      )
      .all(applicationId)
  }

  /** Everybody who takes part, in order. */
  peopleOf(id: number): Participant[] {
    return this.db
      .prepare<[number], Participant>(
        `SELECT p.id, p.name, p.email, p.title, ip.thank_you AS thankYou
         FROM interview_person ip JOIN person p ON p.id = ip.person_id
         WHERE ip.interview_id = ? ORDER BY ip.position`
      )
      .all(id)
  }

  setPosition(id: number, personId: number, position: number): void {
    this.db
      .prepare<[number, number, number]>(
        `UPDATE interview_person SET position = ? WHERE interview_id = ? AND person_id = ?`
      )
      .run(position, id, personId)
  }

  /** What kind of round it is, where, and what to remember. */
  describe(
    id: number,
    about: Pick<NewInterview, 'round' | 'kind' | 'place' | 'preparation'>,
    now: number
  ): void {
    this.db
      .prepare<typeof about & { id: number; now: number }>(
        `UPDATE interview SET round = :round, kind = :kind, place = :place,
           preparation = :preparation, updated_at = :now WHERE id = :id`
      )
      .run({ ...about, id, now })
  }

  move(id: number, to: InterviewTime, now: number): void {
    this.db
      .prepare<InterviewTime & { id: number; endsAt: number; now: number }>(
        `UPDATE interview SET start_local = :startLocal, time_zone = :timeZone,
           minutes = :minutes, starts_at = :startsAt, ends_at = :endsAt, updated_at = :now
         WHERE id = :id`
      )
      .run({ ...to, id, endsAt: to.startsAt + to.minutes * 60_000, now })
  }

  setStatus(id: number, status: InterviewStatus, now: number): void {
    this.db
      .prepare<[InterviewStatus, number, number]>(
        `UPDATE interview SET status = ?, updated_at = ? WHERE id = ?`
      )
      .run(status, now, id)
  }

  remove(id: number): void {
    this.db.prepare<[number]>(`DELETE FROM interview WHERE id = ?`).run(id)
  }

  /** False where nobody of this id takes part in it. */
  removePerson(interviewId: number, personId: number): boolean {
    const { changes } = this.db
      .prepare<[number, number]>(
        `DELETE FROM interview_person WHERE interview_id = ? AND person_id = ?`
      )
      .run(interviewId, personId)
    return changes === 1
  }

  /** False where nobody of this id takes part in it. */
  setThankYou(interviewId: number, personId: number, wish: ThankYouWish): boolean {
    const { changes } = this.db
      .prepare<[ThankYouWish, number, number]>(
        `UPDATE interview_person SET thank_you = ? WHERE interview_id = ? AND person_id = ?`
      )
      .run(wish, interviewId, personId)
    return changes === 1
  }
}
