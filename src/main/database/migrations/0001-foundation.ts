import type { Migration } from '../Migration'

/**
 * The facts that the cadence and the letters are computed from, and the touchpoints computed.
 *
 * Instants are INTEGER milliseconds since the epoch. What people agreed on is local text
 * ('YYYY-MM-DDTHH:MM', 'YYYY-MM-DD') with an IANA zone; `starts_at` and `ends_at` repeat it as
 * instants for the indexes. Ids are never used again (AUTOINCREMENT), so that what was done to a
 * deleted person or interview can never fall to a new one.
 */
export const foundation: Migration = {
  version: 1,
  name: 'foundation',
  sql: `
CREATE TABLE setting (
  key TEXT PRIMARY KEY,
  value TEXT NOT NULL CHECK (json_valid(value))
) STRICT;

CREATE TABLE person (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  name TEXT NOT NULL CHECK (length(trim(name)) > 0),
  email TEXT,
  title TEXT NOT NULL DEFAULT '',
  honorific TEXT,
  created_at INTEGER NOT NULL,
  updated_at INTEGER NOT NULL
) STRICT;
CREATE INDEX person_by_email ON person (email COLLATE NOCASE) WHERE email IS NOT NULL;
CREATE INDEX person_by_name ON person (name COLLATE NOCASE);

CREATE TABLE application (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  company TEXT NOT NULL CHECK (length(trim(company)) > 0),
  role TEXT NOT NULL CHECK (length(trim(role)) > 0),
  stage TEXT NOT NULL CHECK (stage IN ('wishlist', 'applied', 'interviewing', 'offer',
    'accepted', 'rejected', 'withdrawn', 'no-response')),
  applied_on TEXT CHECK (applied_on GLOB '[0-9][0-9][0-9][0-9]-[0-1][0-9]-[0-3][0-9]'),
  contact_id INTEGER REFERENCES person (id) ON DELETE SET NULL,
  created_at INTEGER NOT NULL,
  updated_at INTEGER NOT NULL
) STRICT;
CREATE INDEX application_by_company ON application (company COLLATE NOCASE, role COLLATE NOCASE);
CREATE INDEX application_by_contact ON application (contact_id) WHERE contact_id IS NOT NULL;

CREATE TABLE stage_change (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  application_id INTEGER NOT NULL REFERENCES application (id) ON DELETE CASCADE,
  from_stage TEXT,
  to_stage TEXT NOT NULL,
  changed_at INTEGER NOT NULL
) STRICT;
CREATE INDEX stage_change_by_application ON stage_change (application_id, changed_at);

-- The history writes itself: no code path can change a stage and forget to say so.
CREATE TRIGGER application_first_stage AFTER INSERT ON application BEGIN
  INSERT INTO stage_change (application_id, from_stage, to_stage, changed_at)
  VALUES (NEW.id, NULL, NEW.stage, NEW.created_at);
END;
CREATE TRIGGER application_next_stage AFTER UPDATE OF stage ON application
WHEN OLD.stage <> NEW.stage BEGIN
  INSERT INTO stage_change (application_id, from_stage, to_stage, changed_at)
  VALUES (NEW.id, OLD.stage, NEW.stage, NEW.updated_at);
END;

CREATE TABLE interview (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  application_id INTEGER NOT NULL REFERENCES application (id) ON DELETE CASCADE,
  start_local TEXT NOT NULL
    CHECK (start_local GLOB '[0-9][0-9][0-9][0-9]-[0-1][0-9]-[0-3][0-9]T[0-2][0-9]:[0-5][0-9]'),
  time_zone TEXT NOT NULL CHECK (length(time_zone) > 0),
  minutes INTEGER NOT NULL CHECK (minutes BETWEEN 1 AND 1440),
  starts_at INTEGER NOT NULL,
  ends_at INTEGER NOT NULL,
  round TEXT NOT NULL DEFAULT '',
  kind TEXT NOT NULL CHECK (kind IN ('phone', 'video', 'on-site', 'panel', 'task', 'other')),
  place TEXT NOT NULL DEFAULT '',
  status TEXT NOT NULL DEFAULT 'scheduled' CHECK (status IN ('scheduled', 'cancelled', 'no-show')),
  created_at INTEGER NOT NULL,
  updated_at INTEGER NOT NULL,
  CHECK (ends_at = starts_at + minutes * 60000)
) STRICT;
CREATE INDEX interview_by_start ON interview (starts_at, id);
CREATE INDEX interview_by_application ON interview (application_id, starts_at);

CREATE TABLE interview_person (
  interview_id INTEGER NOT NULL REFERENCES interview (id) ON DELETE CASCADE,
  person_id INTEGER NOT NULL REFERENCES person (id) ON DELETE CASCADE,
  position INTEGER NOT NULL,
  thank_you TEXT NOT NULL DEFAULT 'wanted' CHECK (thank_you IN ('wanted', 'not-wanted')),
  PRIMARY KEY (interview_id, person_id)
) STRICT, WITHOUT ROWID;
CREATE INDEX interview_person_by_person ON interview_person (person_id);

CREATE TABLE note (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  interview_id INTEGER NOT NULL REFERENCES interview (id) ON DELETE CASCADE,
  person_id INTEGER REFERENCES person (id) ON DELETE SET NULL,
  kind TEXT NOT NULL CHECK (kind IN ('discussed', 'shared', 'excited', 'showed', 'missed',
    'concern', 'value', 'thanks', 'other')),
  text TEXT NOT NULL,
  answer TEXT,
  position INTEGER NOT NULL,
  created_at INTEGER NOT NULL,
  updated_at INTEGER NOT NULL,
  CHECK (answer IS NULL OR kind = 'concern')
) STRICT;
CREATE INDEX note_by_interview ON note (interview_id, kind, position);
CREATE INDEX note_by_person ON note (person_id) WHERE person_id IS NOT NULL;

CREATE TABLE promise (
  interview_id INTEGER PRIMARY KEY REFERENCES interview (id) ON DELETE CASCADE,
  by_date TEXT CHECK (by_date GLOB '[0-9][0-9][0-9][0-9]-[0-1][0-9]-[0-3][0-9]'),
  text TEXT NOT NULL DEFAULT '',
  person_id INTEGER REFERENCES person (id) ON DELETE SET NULL,
  updated_at INTEGER NOT NULL,
  CHECK (by_date IS NOT NULL OR length(text) > 0)
) STRICT;
CREATE INDEX promise_by_person ON promise (person_id) WHERE person_id IS NOT NULL;

-- A note or a promise belongs to somebody who was there.
CREATE TRIGGER note_of_participant BEFORE INSERT ON note
WHEN NEW.person_id IS NOT NULL AND NOT EXISTS (SELECT 1 FROM interview_person
  WHERE interview_id = NEW.interview_id AND person_id = NEW.person_id)
BEGIN SELECT RAISE(ABORT, 'note: this person did not take part in this interview'); END;
CREATE TRIGGER note_stays_with_participant BEFORE UPDATE OF person_id, interview_id ON note
WHEN NEW.person_id IS NOT NULL AND NOT EXISTS (SELECT 1 FROM interview_person
  WHERE interview_id = NEW.interview_id AND person_id = NEW.person_id)
BEGIN SELECT RAISE(ABORT, 'note: this person did not take part in this interview'); END;
CREATE TRIGGER promise_of_participant BEFORE INSERT ON promise
WHEN NEW.person_id IS NOT NULL AND NOT EXISTS (SELECT 1 FROM interview_person
  WHERE interview_id = NEW.interview_id AND person_id = NEW.person_id)
BEGIN SELECT RAISE(ABORT, 'promise: this person did not take part in this interview'); END;
CREATE TRIGGER promise_stays_with_participant BEFORE UPDATE OF person_id, interview_id ON promise
WHEN NEW.person_id IS NOT NULL AND NOT EXISTS (SELECT 1 FROM interview_person
  WHERE interview_id = NEW.interview_id AND person_id = NEW.person_id)
BEGIN SELECT RAISE(ABORT, 'promise: this person did not take part in this interview'); END;
CREATE TRIGGER participant_leaves AFTER DELETE ON interview_person BEGIN
  UPDATE note SET person_id = NULL
    WHERE interview_id = OLD.interview_id AND person_id = OLD.person_id;
  UPDATE promise SET person_id = NULL
    WHERE interview_id = OLD.interview_id AND person_id = OLD.person_id;
END;

CREATE TABLE letter (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  kind TEXT NOT NULL CHECK (kind IN ('thank-you', 'follow-up', 'second-follow-up', 'close-out',
    'check-in', 'no-show', 'rejection-reply')),
  application_id INTEGER NOT NULL REFERENCES application (id) ON DELETE CASCADE,
  interview_id INTEGER REFERENCES interview (id) ON DELETE SET NULL,
  person_id INTEGER REFERENCES person (id) ON DELETE SET NULL,
  subject TEXT NOT NULL,
  body TEXT NOT NULL,
  revision INTEGER NOT NULL DEFAULT 1,
  created_at INTEGER NOT NULL,
  updated_at INTEGER NOT NULL
) STRICT;
CREATE UNIQUE INDEX letter_by_occasion ON letter (interview_id, person_id, kind)
  WHERE interview_id IS NOT NULL AND person_id IS NOT NULL;
CREATE INDEX letter_by_application ON letter (application_id);
CREATE INDEX letter_by_person ON letter (person_id) WHERE person_id IS NOT NULL;

CREATE TABLE letter_version (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  letter_id INTEGER NOT NULL REFERENCES letter (id) ON DELETE CASCADE,
  cause TEXT NOT NULL CHECK (cause IN ('seeded', 'typed', 'sent')),
  subject TEXT NOT NULL,
  body TEXT NOT NULL,
  saved_at INTEGER NOT NULL
) STRICT;
CREATE INDEX letter_version_by_letter ON letter_version (letter_id, id);
CREATE TRIGGER letter_version_is_kept BEFORE UPDATE ON letter_version
BEGIN SELECT RAISE(ABORT, 'letter_version: a version never changes'); END;

-- What was sent is history: it outlives the interview and the person it was about.
CREATE TABLE sending (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  kind TEXT NOT NULL CHECK (kind IN ('thank-you', 'follow-up', 'second-follow-up', 'close-out',
    'check-in', 'no-show', 'rejection-reply')),
  application_id INTEGER NOT NULL REFERENCES application (id) ON DELETE CASCADE,
  interview_id INTEGER REFERENCES interview (id) ON DELETE SET NULL,
  person_id INTEGER REFERENCES person (id) ON DELETE SET NULL,
  letter_version_id INTEGER REFERENCES letter_version (id) ON DELETE SET NULL,
  way TEXT NOT NULL CHECK (way IN ('email', 'linkedin', 'card', 'phone', 'other')),
  recipient_name TEXT NOT NULL DEFAULT '',
  recipient_email TEXT,
  sent_at INTEGER NOT NULL,
  recorded_at INTEGER NOT NULL
) STRICT;
CREATE INDEX sending_by_application ON sending (application_id, sent_at);
CREATE INDEX sending_by_interview ON sending (interview_id) WHERE interview_id IS NOT NULL;
CREATE INDEX sending_by_person ON sending (person_id) WHERE person_id IS NOT NULL;
CREATE INDEX sending_by_version ON sending (letter_version_id)
  WHERE letter_version_id IS NOT NULL;

CREATE TABLE reply_heard (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  application_id INTEGER NOT NULL REFERENCES application (id) ON DELETE CASCADE,
  heard_at INTEGER NOT NULL,
  text TEXT NOT NULL DEFAULT '',
  promise_by TEXT CHECK (promise_by GLOB '[0-9][0-9][0-9][0-9]-[0-1][0-9]-[0-3][0-9]'),
  promise_text TEXT NOT NULL DEFAULT '',
  promise_person_id INTEGER REFERENCES person (id) ON DELETE SET NULL
) STRICT;
CREATE INDEX reply_heard_by_application ON reply_heard (application_id, heard_at);
CREATE INDEX reply_heard_by_person ON reply_heard (promise_person_id)
  WHERE promise_person_id IS NOT NULL;

-- What the user did to a touchpoint belongs to its occasion (kind, application, interview,
-- person), never to a computed row, so that it outlives every recalculation.
CREATE TABLE skip (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  kind TEXT NOT NULL CHECK (kind IN ('thank-you', 'follow-up', 'second-follow-up', 'close-out',
    'check-in', 'no-show')),
  application_id INTEGER NOT NULL REFERENCES application (id) ON DELETE CASCADE,
  interview_id INTEGER REFERENCES interview (id) ON DELETE CASCADE,
  person_id INTEGER REFERENCES person (id) ON DELETE CASCADE,
  skipped_at INTEGER NOT NULL
) STRICT;
CREATE INDEX skip_by_application ON skip (application_id);
CREATE INDEX skip_by_interview ON skip (interview_id) WHERE interview_id IS NOT NULL;
CREATE INDEX skip_by_person ON skip (person_id) WHERE person_id IS NOT NULL;

CREATE TABLE snooze (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  kind TEXT NOT NULL CHECK (kind IN ('thank-you', 'follow-up', 'second-follow-up', 'close-out',
    'check-in', 'no-show')),
  application_id INTEGER NOT NULL REFERENCES application (id) ON DELETE CASCADE,
  interview_id INTEGER REFERENCES interview (id) ON DELETE CASCADE,
  person_id INTEGER REFERENCES person (id) ON DELETE CASCADE,
  snoozed_at INTEGER NOT NULL,
  until INTEGER NOT NULL,
  CHECK (until > snoozed_at)
) STRICT;
CREATE INDEX snooze_by_application ON snooze (application_id);
CREATE INDEX snooze_by_interview ON snooze (interview_id) WHERE interview_id IS NOT NULL;
CREATE INDEX snooze_by_person ON snooze (person_id) WHERE person_id IS NOT NULL;

CREATE TABLE pin (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  kind TEXT NOT NULL CHECK (kind IN ('follow-up', 'second-follow-up', 'check-in')),
  application_id INTEGER NOT NULL REFERENCES application (id) ON DELETE CASCADE,
  interview_id INTEGER REFERENCES interview (id) ON DELETE CASCADE,
  person_id INTEGER REFERENCES person (id) ON DELETE CASCADE,
  pinned_at INTEGER NOT NULL,
  on_date TEXT NOT NULL CHECK (on_date GLOB '[0-9][0-9][0-9][0-9]-[0-1][0-9]-[0-3][0-9]')
) STRICT;
CREATE INDEX pin_by_application ON pin (application_id);
CREATE INDEX pin_by_interview ON pin (interview_id) WHERE interview_id IS NOT NULL;
CREATE INDEX pin_by_person ON pin (person_id) WHERE person_id IS NOT NULL;

-- Computed by the cadence from everything above, in the transaction that changed a fact.
CREATE TABLE touchpoint (
  id INTEGER PRIMARY KEY,
  kind TEXT NOT NULL CHECK (kind IN ('thank-you', 'follow-up', 'second-follow-up', 'close-out',
    'check-in', 'no-show')),
  application_id INTEGER NOT NULL REFERENCES application (id) ON DELETE CASCADE,
  interview_id INTEGER REFERENCES interview (id) ON DELETE CASCADE,
  person_id INTEGER REFERENCES person (id) ON DELETE CASCADE,
  opens_at INTEGER NOT NULL,
  due_at INTEGER NOT NULL,
  overdue_at INTEGER NOT NULL,
  lapses_at INTEGER,
  closed TEXT CHECK (closed IN ('sent', 'skipped', 'not-wanted', 'answered', 'superseded')),
  closed_at INTEGER,
  snoozed_until INTEGER,
  because TEXT NOT NULL,
  CHECK (opens_at < due_at AND due_at <= overdue_at),
  CHECK (lapses_at IS NULL OR lapses_at > overdue_at),
  CHECK (closed_at IS NULL OR closed IS NOT NULL)
) STRICT;
CREATE UNIQUE INDEX touchpoint_by_occasion
  ON touchpoint (application_id, kind, ifnull(interview_id, 0), ifnull(person_id, 0));
CREATE INDEX touchpoint_by_interview ON touchpoint (interview_id) WHERE interview_id IS NOT NULL;
CREATE INDEX touchpoint_by_person ON touchpoint (person_id) WHERE person_id IS NOT NULL;
-- "What is due now" reads this index alone. What can lapse is left behind by the first column, so
-- that years of letters never written are not walked through (8640000000000000: the last instant).
-- The column closed is in it only because SQLite would else look the row up to see that it is NULL.
CREATE INDEX touchpoint_pending ON touchpoint
  (ifnull(lapses_at, 8640000000000000), opens_at, due_at, snoozed_until, closed)
  WHERE closed IS NULL;
-- "What comes next" and the next wake-up.
CREATE INDEX touchpoint_coming ON touchpoint (due_at, interview_id, opens_at, snoozed_until, closed)
  WHERE closed IS NULL;
`
}
