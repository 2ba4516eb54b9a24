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
  id: number
  contactId: number | null
  contactName: string | null
}

interface InterviewRow extends Omit<InterviewFacts, 'people' | 'promise'> {
  applicationId: number
  id: number
  promiseBy: string | null
  /** Null where nothing was promised. */
  promiseText: string | null
  promisePerson: number | null
}
type PersonRow = PersonFacts & { interviewId: number }

/** A row of what was done to touchpoints; which fields are filled depends on `event`. */
interface EventRow {
  applicationId: number
  event: 'sent' | 'skipped' | 'snoozed' | 'pinned'
  touchpoint: Extract<CadenceEvent, { kind: 'sent' }>['touchpoint']
  interview: number | null
  person: number | null
  at: number
  until: number | null
  onDate: string | null
}

interface HeardRow {
  applicationId: number
  at: number
  by: string | null
  text: string
  person: number | null
}

type Placed<T> = T & { applicationId: number }

/** Reads what the cadence needs to know about applications. */
export class FactsRepository {
  constructor(private readonly db: Db) {}

  /** Null where there is no such application. */
  ofApplication(applicationId: number, settings: CadenceSettings): Facts | null {
    return this.ofApplications([applicationId], settings).get(applicationId) ?? null
  }

  /** Of several at once, by id, which costs little more than of one. */
  ofApplications(ids: readonly number[], settings: CadenceSettings): Map<number, Facts> {
    const these = JSON.stringify(ids)
    const interviews = byApplication(this.interviews(these))
    const events = byApplication([...this.events(these), ...this.heard(these)])
    return new Map(
      this.applications(these).map(({ id, application }) => [
        id,
        {
          settings,
          application,
          interviews: interviews.get(id) ?? [],
          events: events.get(id) ?? []
        }
      ])
    )
  }

  private applications(ids: string): { id: number; application: ApplicationFacts }[] {
    return this.db
      .prepare<[string], ApplicationRow>(
        `SELECT a.id, a.stage, a.applied_on AS appliedOn, p.id AS contactId,
           p.name AS contactName
         FROM json_each(?) these JOIN application a ON a.id = these.value
         LEFT JOIN person p ON p.id = a.contact_id`
      )
      .all(ids)
      .map(({ id, stage, appliedOn, contactId, contactName }) => {
        const isKnown = contactId !== null && contactName !== null
        const contact = isKnown ? { id: contactId, name: contactName } : null
        return { id, application: { stage, appliedOn, contact } }
      })
  }

  private interviews(ids: string): Placed<InterviewFacts>[] {
    const people = this.db
      .prepare<[string], PersonRow>(
        `SELECT ip.interview_id AS interviewId, p.id, p.name,
           CASE p.thank_you WHEN 'wanted' THEN ip.thank_you ELSE p.thank_you END AS thankYou
         FROM json_each(?) these
         JOIN interview i ON i.application_id = these.value
         JOIN interview_person ip ON ip.interview_id = i.id
         JOIN person p ON p.id = ip.person_id
         ORDER BY ip.position`
      )
      .all(ids)
    const byInterview = Map.groupBy(people, (person) => person.interviewId)
    return this.db
      .prepare<[string], InterviewRow>(
        `SELECT i.application_id AS applicationId, i.id, nullif(i.round, '') AS round,
           i.start_local AS start, i.time_zone AS timeZone, i.minutes, i.status,
           m.by_date AS promiseBy, m.text AS promiseText, m.person_id AS promisePerson
         FROM json_each(?) these JOIN interview i ON i.application_id = these.value
         LEFT JOIN promise m ON m.interview_id = i.id`
      )
      .all(ids)
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
  private events(ids: string): Placed<CadenceEvent>[] {
    return this.db
      .prepare<{ ids: string }, EventRow>(
        `SELECT application_id AS applicationId, 'sent' AS event, kind AS touchpoint,
           interview_id AS interview, person_id AS person, sent_at AS at, NULL AS until,
           NULL AS onDate
         FROM json_each(:ids) these JOIN sending ON application_id = these.value
         WHERE kind <> 'rejection-reply' AND (kind <> 'thank-you' OR person_id IS NOT NULL)
         UNION ALL
         SELECT application_id, 'skipped', kind, interview_id, person_id, skipped_at, NULL, NULL
         FROM json_each(:ids) these JOIN skip ON application_id = these.value
         UNION ALL
         SELECT application_id, 'snoozed', kind, interview_id, person_id, snoozed_at, until, NULL
         FROM json_each(:ids) these JOIN snooze ON application_id = these.value
         UNION ALL
         SELECT application_id, 'pinned', kind, interview_id, person_id, pinned_at, NULL, on_date
         FROM json_each(:ids) these JOIN pin ON application_id = these.value`
      )
      .all({ ids })
      .map(toEvent)
  }

  private heard(ids: string): Placed<CadenceEvent>[] {
    return this.db
      .prepare<[string], HeardRow>(
        `SELECT application_id AS applicationId, heard_at AS at, promise_by AS "by",
           promise_text AS text, promise_person_id AS person
         FROM json_each(?) these JOIN reply_heard ON application_id = these.value`
      )
      .all(ids)
      .map(({ applicationId, at, by, text, person }) => ({
        applicationId,
        kind: 'heard',
        at,
        promise: by === null ? null : { by, text, person }
      }))
  }
}

function toEvent(row: EventRow): Placed<CadenceEvent> {
  const { event, until, onDate, ...which } = row
  if (event === 'snoozed' && until !== null) return { kind: event, ...which, until }
  if (event === 'pinned' && onDate !== null) return { kind: event, ...which, on: onDate }
  if (event === 'sent' || event === 'skipped') return { kind: event, ...which }
  throw new Error(`A ${event} row without its date`)
}

function byApplication<T extends { applicationId: number }>(rows: readonly T[]): Map<number, T[]> {
  return Map.groupBy(rows, ({ applicationId }) => applicationId)
}
