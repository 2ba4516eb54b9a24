import type {
  ApplicationFacts,
  CadenceEvent,
  CadenceSettings,
  Facts,
  InterviewFacts,
  PersonFacts
} from '@shared/cadence'
import type { Db } from '../database'

interface ApplicationRow extends Omit<ApplicationFacts, 'contact'> {
  contactId: number | null
  contactName: string | null
}

interface InterviewRow extends Omit<InterviewFacts, 'people' | 'promise'> {
  id: number
  promiseBy: string | null
  /** Null where nothing was promised. */
  promiseText: string | null
  promisePerson: number | null
}
type PersonRow = PersonFacts & { interviewId: number }

/** A row of what was done to touchpoints; which fields are filled depends on `event`. */
interface EventRow {
  event: 'sent' | 'skipped' | 'snoozed' | 'pinned'
  touchpoint: Extract<CadenceEvent, { kind: 'sent' }>['touchpoint']
  interview: number | null
  person: number | null
  at: number
  until: number | null
  onDate: string | null
}

interface HeardRow {
  at: number
  by: string | null
  text: string
  person: number | null
}

/** Reads what the cadence needs to know about one application. */
export class FactsRepository {
  constructor(private readonly db: Db) {}

  /** Null where there is no such application. */
  ofApplication(applicationId: number, settings: CadenceSettings): Facts | null {
    const application = this.db
      .prepare<[number], ApplicationRow>(
        `SELECT a.stage, a.applied_on AS appliedOn, p.id AS contactId, p.name AS contactName
         FROM application a LEFT JOIN person p ON p.id = a.contact_id WHERE a.id = ?`
      )
      .get(applicationId)
    if (application === undefined) return null
    const { stage, appliedOn, contactId, contactName } = application
    const contact =
      contactId === null || contactName === null ? null : { id: contactId, name: contactName }
    return {
      settings,
      application: { stage, appliedOn, contact },
      interviews: this.interviews(applicationId),
      events: [...this.events(applicationId), ...this.heard(applicationId)]
    }
  }

  private interviews(applicationId: number): InterviewFacts[] {
    const people = this.db
      .prepare<[number], PersonRow>(
        `SELECT ip.interview_id AS interviewId, p.id, p.name, ip.thank_you AS thankYou
         FROM interview i
         JOIN interview_person ip ON ip.interview_id = i.id
         JOIN person p ON p.id = ip.person_id
         WHERE i.application_id = ? ORDER BY ip.position`
      )
      .all(applicationId)
    const byInterview = Map.groupBy(people, (person) => person.interviewId)
    return this.db
      .prepare<[number], InterviewRow>(
        `SELECT i.id, nullif(i.round, '') AS round, i.start_local AS start,
           i.time_zone AS timeZone, i.minutes, i.status, m.by_date AS promiseBy,
           m.text AS promiseText, m.person_id AS promisePerson
         FROM interview i LEFT JOIN promise m ON m.interview_id = i.id
         WHERE i.application_id = ?`
      )
      .all(applicationId)
      .map(({ promiseBy, promiseText, promisePerson, ...interview }) => ({
        ...interview,
        promise:
          promiseText === null ? null : { by: promiseBy, text: promiseText, person: promisePerson },
        people: (byInterview.get(interview.id) ?? []).map(({ id, name, thankYou }) => ({
          id,
          name,
          thankYou
        }))
      }))
  }

  /**
   * What was done to touchpoints. A thank-you to somebody who was deleted since stays in the table
   * as history; here it must not pass for one to whoever else was there.
   */
  private events(applicationId: number): CadenceEvent[] {
    return this.db
      .prepare<{ applicationId: number }, EventRow>(
        `SELECT 'sent' AS event, kind AS touchpoint, interview_id AS interview,
           person_id AS person, sent_at AS at, NULL AS until, NULL AS onDate
         FROM sending WHERE application_id = :applicationId AND kind <> 'rejection-reply'
           AND (kind <> 'thank-you' OR person_id IS NOT NULL)
         UNION ALL
         SELECT 'skipped', kind, interview_id, person_id, skipped_at, NULL, NULL
         FROM skip WHERE application_id = :applicationId
         UNION ALL
         SELECT 'snoozed', kind, interview_id, person_id, snoozed_at, until, NULL
         FROM snooze WHERE application_id = :applicationId
         UNION ALL
         SELECT 'pinned', kind, interview_id, person_id, pinned_at, NULL, on_date
         FROM pin WHERE application_id = :applicationId`
      )
      .all({ applicationId })
      .map(toEvent)
  }

  private heard(applicationId: number): CadenceEvent[] {
    return this.db
      .prepare<[number], HeardRow>(
        `SELECT heard_at AS at, promise_by AS "by", promise_text AS text,
           promise_person_id AS person FROM reply_heard WHERE application_id = ?`
      )
      .all(applicationId)
      .map(({ at, by, text, person }) => ({
        kind: 'heard',
        at,
        promise: by === null ? null : { by, text, person }
      }))
  }
}

function toEvent(row: EventRow): CadenceEvent {
  const { event, until, onDate, ...which } = row
  if (event === 'snoozed' && until !== null) return { kind: event, ...which, until }
  if (event === 'pinned' && onDate !== null) return { kind: event, ...which, on: onDate }
  if (event === 'sent' || event === 'skipped') return { kind: event, ...which }
  throw new Error(`A ${event} row without its date`)
}
