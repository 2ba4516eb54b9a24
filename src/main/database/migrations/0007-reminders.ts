import type { Migration } from '../Migration'

/**
 * What was said, so that nothing is said twice. A key outlives what it is about: what was removed
 * and put back was spoken of already.
 */
export const reminders: Migration = {
  version: 7,
  name: 'reminders',
  sql: `
CREATE TABLE reminder_said (
  key TEXT PRIMARY KEY,
  about INTEGER NOT NULL,
  planned_at INTEGER NOT NULL,
  said_at INTEGER NOT NULL,
  note TEXT NOT NULL,
  -- Written down before it is shown; where the program ends in between it is shown once more.
  is_shown INTEGER NOT NULL CHECK (is_shown IN (0, 1)),
  -- When to ask again, where somebody chose "Later".
  again_at INTEGER
) STRICT, WITHOUT ROWID;
CREATE INDEX reminder_said_by_note ON reminder_said (note);
`
}
