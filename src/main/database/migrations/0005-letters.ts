import type { Migration } from '../Migration'

/**
 * Letters of every kind, also about no interview and to nobody known; where their pieces came from;
 * and the user's own words, wordings and templates.
 */
export const letters: Migration = {
  version: 5,
  name: 'letters',
  sql: `
-- A letter without an interview or a person was begun so, or is about one that is gone. Only the
-- former is found again by its occasion, so that two that lost theirs are never taken for one.
ALTER TABLE letter ADD COLUMN is_without_interview INTEGER NOT NULL DEFAULT 0
  CHECK (is_without_interview IN (0, 1) AND (is_without_interview = 0 OR interview_id IS NULL));
ALTER TABLE letter ADD COLUMN is_without_person INTEGER NOT NULL DEFAULT 0
  CHECK (is_without_person IN (0, 1) AND (is_without_person = 0 OR person_id IS NULL));
-- For this letter alone; NULL: as the person's and the profile's.
ALTER TABLE letter ADD COLUMN formality TEXT CHECK (formality IN ('hi', 'hello', 'dear'));
-- Which wording was asked for, 0 the first.
ALTER TABLE letter ADD COLUMN variant INTEGER NOT NULL DEFAULT 0 CHECK (variant >= 0);
-- Which stretch of the body came from which note: [{"note", "start", "end"}], UTF-16 offsets, end
-- exclusive. Ids are never used again, so those of deleted notes are passed over when it is read.
ALTER TABLE letter ADD COLUMN sources TEXT NOT NULL DEFAULT '[]' CHECK (json_valid(sources));
ALTER TABLE letter_version ADD COLUMN sources TEXT NOT NULL DEFAULT '[]'
  CHECK (json_valid(sources));

-- Beside letter_by_occasion, which knows only letters about an interview to somebody known.
CREATE UNIQUE INDEX letter_of_occasion
  ON letter (application_id, kind, ifnull(interview_id, 0), ifnull(person_id, 0))
  WHERE (interview_id IS NOT NULL OR is_without_interview = 1)
    AND (person_id IS NOT NULL OR is_without_person = 1);
CREATE INDEX letter_by_interview ON letter (interview_id) WHERE interview_id IS NOT NULL;

-- Words that the checker of language is to take as they are.
CREATE TABLE own_word (
  word TEXT PRIMARY KEY CHECK (length(trim(word)) > 0)
) STRICT;

-- The user's own ways to say what one move of a letter says.
CREATE TABLE own_wording (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  move TEXT NOT NULL CHECK (length(move) > 0),
  text TEXT NOT NULL CHECK (length(trim(text)) > 0),
  is_used INTEGER NOT NULL DEFAULT 1 CHECK (is_used IN (0, 1)),
  created_at INTEGER NOT NULL,
  updated_at INTEGER NOT NULL
) STRICT;
CREATE INDEX own_wording_by_move ON own_wording (move);

CREATE TABLE own_template (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  letter_kind TEXT NOT NULL CHECK (letter_kind IN ('thank-you', 'follow-up', 'second-follow-up',
    'close-out', 'check-in', 'no-show', 'rejection-reply')),
  name TEXT NOT NULL CHECK (length(trim(name)) > 0),
  text TEXT NOT NULL CHECK (length(trim(text)) > 0),
  is_used INTEGER NOT NULL DEFAULT 1 CHECK (is_used IN (0, 1)),
  created_at INTEGER NOT NULL,
  updated_at INTEGER NOT NULL
) STRICT;
CREATE INDEX own_template_by_kind ON own_template (letter_kind);
`
}
