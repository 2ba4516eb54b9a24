import type { DueView } from '@shared/model/timelineViews'
import type { InterviewView, PersonView } from '@shared/model/views'
import type { Db } from '../database'
import { INTERVIEW_COLUMNS } from '../interviews'
import { TOUCHPOINT_COLUMNS, toTouchpointView, type TouchpointRow } from '../touchpoints'

type MessageRow = TouchpointRow & {
  company: string
  role: string
  stage: DueView['application']['stage']
}

/** Single messages with everything that is shown beside them. */
export class MessageRepository {
  constructor(private readonly db: Db) {}

  /** @param ids of touchpoints; those that are gone have no entry */
  ofIds(ids: readonly number[]): Map<number, DueView> {
    const rows = this.rows(ids)
    const interviews = this.interviews(rows)
    const people = this.people(rows)
    return new Map(
      rows.map(({ company, role, stage, ...row }): [number, DueView] => [
        row.id,
        {
          touchpoint: toTouchpointView(row),
          application: { id: row.applicationId, company, role, stage },
          interview: row.interviewId === null ? null : (interviews.get(row.interviewId) ?? null),
          person: row.personId === null ? null : (people.get(row.personId) ?? null)
        }
      ])
    )
  }

  private rows(ids: readonly number[]): MessageRow[] {
    return this.db
      .prepare<[string], MessageRow>(
        `SELECT ${TOUCHPOINT_COLUMNS}, a.company, a.role, a.stage
         FROM json_each(?) picked JOIN touchpoint t ON t.id = picked.value
         JOIN application a ON a.id = t.application_id`
      )
      .all(JSON.stringify(ids))
  }

  private interviews(messages: readonly MessageRow[]): Map<number, InterviewView> {
    const ids = new Set(messages.map(({ interviewId }) => interviewId))
    const rows = this.db
      .prepare<[string], InterviewView>(
        `SELECT ${INTERVIEW_COLUMNS}
         FROM json_each(?) picked JOIN interview i ON i.id = picked.value
         JOIN application a ON a.id = i.application_id`
      )
      .all(JSON.stringify([...ids]))
    return new Map(rows.map((row) => [row.id, row]))
  }

  private people(messages: readonly MessageRow[]): Map<number, PersonView> {
    const ids = new Set(messages.map(({ personId }) => personId))
    const rows = this.db
      .prepare<[string], PersonView>(
        `SELECT p.id, p.name, p.email, p.title, p.honorific
         FROM json_each(?) picked JOIN person p ON p.id = picked.value`
      )
      .all(JSON.stringify([...ids]))
    return new Map(rows.map((row) => [row.id, row]))
  }
}
