import type { Migration } from '../Migration'

/**
 * Follow-ups and check-ins join the thank-yous: what is due is put in order, and what comes next is
 * found, from an index alone, for every kind; and so is the next moment at which any touchpoint
 * changes its state.
 */
export const touchpointTimes: Migration = {
  version: 2,
  name: 'touchpoint-times',
  sql: `
-- What can lapse is asked for by when it opened, since it does not stay open for long; what cannot,
-- by when it is due. Neither walks through what lapsed years ago or is still to open.
DROP INDEX touchpoint_pending;
CREATE INDEX touchpoint_lapsing ON touchpoint
  (opens_at, due_at, overdue_at, lapses_at, snoozed_until, closed)
  WHERE closed IS NULL AND lapses_at IS NOT NULL;
CREATE INDEX touchpoint_lasting ON touchpoint
  (due_at, opens_at, overdue_at, lapses_at, snoozed_until, closed)
  WHERE closed IS NULL AND lapses_at IS NULL;

DROP INDEX touchpoint_coming;
CREATE INDEX touchpoint_coming ON touchpoint
  (due_at, application_id, interview_id, kind, opens_at, snoozed_until, closed)
  WHERE closed IS NULL;

-- The next wake-up is the least of these and due_at above.
CREATE INDEX touchpoint_opening ON touchpoint (opens_at) WHERE closed IS NULL;
CREATE INDEX touchpoint_overdue ON touchpoint (overdue_at) WHERE closed IS NULL;
CREATE INDEX touchpoint_lapse ON touchpoint (lapses_at)
  WHERE closed IS NULL AND lapses_at IS NOT NULL;
CREATE INDEX touchpoint_snoozed ON touchpoint (snoozed_until)
  WHERE closed IS NULL AND snoozed_until IS NOT NULL;
`
}
