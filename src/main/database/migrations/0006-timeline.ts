import type { Migration } from '../Migration'

/**
 * The order of the whole thread is read from indexes alone: each interview with how many people and
 * messages it has, and every pending message that has a place of its own.
 */
export const timeline: Migration = {
  version: 6,
  name: 'timeline',
  sql: `
DROP INDEX interview_by_start;
CREATE INDEX interview_by_start ON interview (starts_at, id, application_id);

-- The messages of an interview beside its thank-yous.
CREATE INDEX touchpoint_asking ON touchpoint (interview_id, closed, lapses_at, kind, application_id)
  WHERE kind <> 'thank-you';
CREATE INDEX touchpoint_pending_asking ON touchpoint
  (opens_at, id, application_id, interview_id, person_id, kind, lapses_at, closed)
  WHERE closed IS NULL AND kind <> 'thank-you';
`
}
