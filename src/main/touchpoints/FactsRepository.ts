import type {
  ApplicationFacts,
  CadenceEvent,
  CadenceSettings,
  Facts,
  InterviewFacts,
  PersonFacts
} from '@shared/cadence'
import type { Db } from '../database'

type InterviewRow = Omit<InterviewFacts, 'people'> & { id: number }
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
      .prepare<[number], ApplicationFacts>(
        `SELECT stage, applied_on AS appliedOn, contact_id AS contactId
         FROM application WHERE id = ?`
      )
      .get(applicationId)
    if (application === undefined) return null
    return {
      settings,
      application,
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
        `SELECT id, nullif(round, '') AS round, start_local AS start, time_zone AS timeZone,
           minutes, status FROM interview WHERE application_id = ?`
      )
      .all(applicationId)
      .map((interview) => ({
        ...interview,
        people: (byInterview.get(interview.id) ?? []).map(({ id, name, thankYou }) => ({
          id,
          name,
          thankYou
        }))
      }))
  }

  private events(applicationId: number): CadenceEvent[] {
    return this.db
      .prepare<{ applicationId: number }, EventRow>(
        `SELECT 'sent' AS event, kind AS touchpoint, interview_id AS interview,
           person_id AS person, sent_at AS at, NULL AS until, NULL AS onDate
         FROM sending WHERE application_id = :applicationId AND kind <> 'rejection-reply'
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
