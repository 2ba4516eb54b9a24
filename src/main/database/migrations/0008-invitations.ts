import type { Migration } from '../Migration'

/** Which invitation an interview came with, so that a later version of it is known again. */
export const invitations: Migration = {
  version: 8,
  name: 'invitations',
  sql: `
CREATE TABLE invitation (
  interview_id INTEGER PRIMARY KEY REFERENCES interview (id) ON DELETE CASCADE,
  uid TEXT NOT NULL CHECK (length(uid) > 0),
  -- Which date of an invitation that repeats; '' for one that does not.
  recurrence TEXT NOT NULL DEFAULT '',
  -- The version: counted by the calendar, and when it was written (an instant) where it says so.
  sequence INTEGER NOT NULL CHECK (sequence >= 0),
  stamped_at INTEGER
) STRICT;
CREATE INDEX invitation_by_uid ON invitation (uid, recurrence);
`
}
