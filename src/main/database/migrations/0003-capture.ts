import type { Migration } from '../Migration'

/**
 * Everything about an application that one wants to find again, how a person is to be greeted, what
 * a company answered, and what was typed into a form that was not sent off yet.
 */
export const capture: Migration = {
  version: 3,
  name: 'capture',
  sql: `
ALTER TABLE application ADD COLUMN source TEXT NOT NULL DEFAULT '';
ALTER TABLE application ADD COLUMN link TEXT NOT NULL DEFAULT '';
ALTER TABLE application ADD COLUMN place TEXT NOT NULL DEFAULT '';
ALTER TABLE application ADD COLUMN work_mode TEXT
  CHECK (work_mode IN ('on-site', 'hybrid', 'remote'));
-- Hundredths of the currency's unit: an hourly wage has pennies.
ALTER TABLE application ADD COLUMN salary_low INTEGER CHECK (salary_low >= 0);
ALTER TABLE application ADD COLUMN salary_high INTEGER
  CHECK (salary_high >= 0 AND (salary_low IS NULL OR salary_high >= salary_low));
ALTER TABLE application ADD COLUMN salary_currency TEXT
  CHECK (salary_currency GLOB '[A-Z][A-Z][A-Z]');
ALTER TABLE application ADD COLUMN salary_period TEXT
  CHECK (salary_period IN ('year', 'month', 'week', 'day', 'hour'));
ALTER TABLE application ADD COLUMN priority TEXT NOT NULL DEFAULT 'normal'
  CHECK (priority IN ('high', 'normal', 'low'));
ALTER TABLE application ADD COLUMN closes_on TEXT
  CHECK (closes_on GLOB '[0-9][0-9][0-9][0-9]-[0-1][0-9]-[0-3][0-9]');
ALTER TABLE application ADD COLUMN decide_by TEXT
  CHECK (decide_by GLOB '[0-9][0-9][0-9][0-9]-[0-1][0-9]-[0-3][0-9]');
ALTER TABLE application ADD COLUMN notes TEXT NOT NULL DEFAULT '';
-- The order of the board, least on top. 1024 a millisecond leaves room between two neighbours.
ALTER TABLE application ADD COLUMN board_position INTEGER NOT NULL DEFAULT 0;
UPDATE application SET board_position = -updated_at * 1024;
CREATE INDEX application_by_stage ON application (stage, board_position);

-- Postings are long and rarely read, so they stay out of the rows that every list walks through.
CREATE TABLE posting (
  application_id INTEGER PRIMARY KEY REFERENCES application (id) ON DELETE CASCADE,
  text TEXT NOT NULL CHECK (length(text) > 0),
  kept_at INTEGER NOT NULL
) STRICT;

CREATE TABLE application_tag (
  application_id INTEGER NOT NULL REFERENCES application (id) ON DELETE CASCADE,
  tag TEXT NOT NULL COLLATE NOCASE CHECK (length(trim(tag)) > 0),
  position INTEGER NOT NULL,
  PRIMARY KEY (application_id, tag)
) STRICT, WITHOUT ROWID;
CREATE INDEX application_tag_by_tag ON application_tag (tag);

-- NULL: as the settings say. The whole greeting ("Dear Dr. Oliveira") outweighs both.
ALTER TABLE person ADD COLUMN formality TEXT CHECK (formality IN ('hi', 'hello', 'dear'));
ALTER TABLE person ADD COLUMN greeting TEXT CHECK (length(trim(greeting)) > 0);
-- Of the person as such; of one interview it stands in interview_person.
ALTER TABLE person ADD COLUMN thank_you TEXT NOT NULL DEFAULT 'wanted'
  CHECK (thank_you IN ('wanted', 'not-wanted'));

ALTER TABLE interview ADD COLUMN preparation TEXT NOT NULL DEFAULT '';

ALTER TABLE reply_heard ADD COLUMN answer TEXT NOT NULL DEFAULT 'words'
  CHECK (answer IN ('new-date', 'invitation', 'offer', 'no', 'words'));
UPDATE reply_heard SET answer = 'new-date' WHERE promise_by IS NOT NULL;
-- Who was in touch; who promised may be somebody else.
ALTER TABLE reply_heard ADD COLUMN person_id INTEGER REFERENCES person (id) ON DELETE SET NULL;
UPDATE reply_heard SET person_id = promise_person_id;
CREATE INDEX reply_heard_by_author ON reply_heard (person_id) WHERE person_id IS NOT NULL;

-- What is in the fields of a form that was not sent off, so that neither a crash nor a closed
-- window loses it.
CREATE TABLE form_draft (
  form TEXT PRIMARY KEY,
  fields TEXT NOT NULL CHECK (json_valid(fields)),
  kept_at INTEGER NOT NULL
) STRICT;
`
}
