import type { ThreadInterviewView } from '@shared/model/timelineViews'
import type {
  InterviewView,
  ParticipantView,
  PersonView,
  ThreadEntryView
} from '@shared/model/views'
import type { ThankYouWish } from '@shared/model/words'
import type { Db } from '../database'
import { INTERVIEW_COLUMNS } from '../interviews'
import type { TouchpointRepository } from '../touchpoints'

interface ParticipantRow extends PersonView {
  interviewId: number
  thankYou: ThankYouWish
  asSuch: ThankYouWish
}
type InterviewRow = InterviewView & { noteCount: number }

const ENTRY = `SELECT ${INTERVIEW_COLUMNS},
    (SELECT count(*) FROM note WHERE interview_id = i.id) AS noteCount
  FROM interview i JOIN application a ON a.id = i.application_id`

/** Interviews in the order of time, with everybody met and each one's touchpoint. */
export class ThreadRepository {
  constructor(
    private readonly db: Db,
    private readonly touchpoints: TouchpointRepository
  ) {}

  one(interviewId: number): ThreadEntryView | null {
    const rows = this.db.prepare<[number], InterviewRow>(`${ENTRY} WHERE i.id = ?`).all(interviewId)
    return this.withPeople(rows)[0] ?? null
  }

  /** These, in any order, as the thread shows them. */
  ofIds(ids: readonly number[]): ThreadInterviewView[] {
    const decide = new Map(this.decideBy(ids).map(({ id, by }) => [id, by]))
    return this.withPeople(
      this.db
        .prepare<[string], InterviewRow>(`${ENTRY} WHERE i.id IN (SELECT value FROM json_each(?))`)
        .all(JSON.stringify(ids))
    ).map((entry) => ({ type: 'interview', ...entry, decideBy: decide.get(entry.id) ?? null }))
  }

  /** All of one application, oldest first. */
  ofApplication(applicationId: number): ThreadEntryView[] {
    return this.withPeople(
      this.db
        .prepare<[number], InterviewRow>(
          `${ENTRY} WHERE i.application_id = ? ORDER BY i.starts_at, i.id`
        )
        .all(applicationId)
    )
  }

  /** All of these applications, oldest first. */
  ofApplications(applicationIds: readonly number[]): ThreadEntryView[] {
    return this.withPeople(
      this.db
        .prepare<[string], InterviewRow>(
          `${ENTRY} WHERE i.application_id IN (SELECT value FROM json_each(?))
           ORDER BY i.starts_at, i.id`
        )
        .all(JSON.stringify(applicationIds))
    )
  }

  /** All that this person took part in, newest first. */
  ofPerson(personId: number): ThreadEntryView[] {
    return this.withPeople(
      this.db
        .prepare<[number], InterviewRow>(
          `${ENTRY} JOIN interview_person ip ON ip.interview_id = i.id
           WHERE ip.person_id = ? ORDER BY i.starts_at DESC, i.id DESC`
        )
        .all(personId)
    )
  }

  /** Of these, the last ones of applications whose offer is to be answered by a day. */
  private decideBy(ids: readonly number[]): { id: number; by: string }[] {
    return this.db
      .prepare<[string], { id: number; by: string }>(
        `SELECT i.id, a.decide_by AS "by" FROM json_each(?) picked
         JOIN interview i ON i.id = picked.value JOIN application a ON a.id = i.application_id
         WHERE a.stage = 'offer' AND a.decide_by IS NOT NULL
           AND i.id = (SELECT id FROM interview WHERE application_id = a.id
             AND status <> 'cancelled' ORDER BY starts_at DESC, id DESC LIMIT 1)`
      )
      .all(JSON.stringify(ids))
  }

  private withPeople(interviews: InterviewRow[]): ThreadEntryView[] {
    const ids = interviews.map(({ id }) => id)
    const byInterview = Map.groupBy(this.participants(ids), ({ interviewId }) => interviewId)
    const all = this.touchpoints.ofInterviews(ids)
    const thankYous = new Map(
      all
        .filter(({ kind }) => kind === 'thank-you')
        .map((touchpoint) => [`${touchpoint.interviewId}/${touchpoint.personId}`, touchpoint])
    )
    const askings = Map.groupBy(
      all.filter(({ kind }) => kind !== 'thank-you'),
      ({ interviewId }) => interviewId
    )
    return interviews.map((interview) => ({
      ...interview,
      askings: (askings.get(interview.id) ?? []).sort((a, b) => a.opensAt - b.opensAt),
      people: (byInterview.get(interview.id) ?? []).map(
        ({ interviewId, asSuch, ...person }): ParticipantView => ({
          ...person,
          wantsNone: asSuch === 'not-wanted',
          touchpoint: thankYous.get(`${interviewId}/${person.id}`) ?? null
        })
      )
    }))
  }

  private participants(interviewIds: number[]): ParticipantRow[] {
    return this.db
      .prepare<[string], ParticipantRow>(
        `SELECT ip.interview_id AS interviewId, p.id, p.name, p.email, p.title, p.honorific,
           ip.thank_you AS thankYou, p.thank_you AS asSuch
         FROM interview_person ip JOIN person p ON p.id = ip.person_id
         WHERE ip.interview_id IN (SELECT value FROM json_each(?))
         ORDER BY ip.interview_id, ip.position`
      )
      .all(JSON.stringify(interviewIds))
  }
}
