import type { PersonRowView } from '@shared/model/people'
import type { Db } from '../database'
import { TOUCHPOINT_COLUMNS, toTouchpointView, type TouchpointRow } from '../touchpoints'

/** A row of the list, with every company where they were met for the search to look at. */
export interface ListedPerson extends PersonRowView {
  companies: string
}

type PersonRow = Omit<ListedPerson, 'touchpoint'> & { touchpointId: number | null }

/**
 * Everybody with where and when they were met last. Of the messages to them: what is pending first,
 * the earliest of it, what is put off last; else what was last, one that mattered before one that
 * something else took the place of.
 */
export const LIST_PEOPLE = `
  SELECT p.id, p.name, p.title, p.email, i.starts_at AS metAt,
    ifnull((SELECT group_concat(a.company, char(10)) FROM interview_person ip
      JOIN interview met ON met.id = ip.interview_id
      JOIN application a ON a.id = met.application_id
      WHERE ip.person_id = p.id), '') AS companies,
    (SELECT company FROM application WHERE id = ifnull(i.application_id,
      (SELECT id FROM application WHERE contact_id = p.id
       ORDER BY updated_at DESC, id DESC LIMIT 1))) AS company,
    t.id AS touchpointId,
    (SELECT time_zone FROM interview WHERE id = t.interview_id) AS timeZone
  FROM person p
  LEFT JOIN interview i ON i.id = (SELECT met.id FROM interview_person ip
    JOIN interview met ON met.id = ip.interview_id WHERE ip.person_id = p.id
    ORDER BY met.status = 'cancelled', met.starts_at DESC, met.id DESC LIMIT 1)
  LEFT JOIN touchpoint t ON t.id = (SELECT own.id FROM touchpoint own WHERE own.person_id = p.id
    ORDER BY own.closed IS NOT NULL OR ifnull(own.lapses_at <= :now, 0),
      own.closed IS 'superseded', ifnull(own.snoozed_until > :now, 0),
      CASE WHEN own.closed IS NULL AND ifnull(own.lapses_at > :now, 1) THEN own.due_at
        ELSE -ifnull(own.closed_at, own.opens_at) END
    LIMIT 1)`

const THEIR_TOUCHPOINTS = `SELECT ${TOUCHPOINT_COLUMNS} FROM json_each(?) picked
  JOIN touchpoint t ON t.id = picked.value`

/** Reads the list of people. */
export class PeopleListRepository {
  constructor(private readonly db: Db) {}

  /** @param now instant, ms: what is pending then */
  everybody(now: number): ListedPerson[] {
    const rows = this.db.prepare<{ now: number }, PersonRow>(LIST_PEOPLE).all({ now })
    const ids = rows.flatMap(({ touchpointId }) => touchpointId ?? [])
    const touchpoints = new Map(
      this.db
        .prepare<[string], TouchpointRow>(THEIR_TOUCHPOINTS)
        .all(JSON.stringify(ids))
        .map((row) => [row.id, toTouchpointView(row)])
    )
    return rows.map(({ touchpointId, ...person }) => ({
      ...person,
      touchpoint: touchpointId === null ? null : (touchpoints.get(touchpointId) ?? null)
    }))
  }
}
