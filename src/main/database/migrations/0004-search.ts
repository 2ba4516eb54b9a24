import type { Migration } from '../Migration'

/**
 * Full-text search over applications (with notes and posting), people (with where they work), notes
 * and letters: one contentless FTS5 index a kind, under the row's own id, kept by triggers.
 *
 * What is indexed is the view `searched_…`: FTS5 folds cases and accents by itself, but not the letters
 * of `LETTERS`; what has an umlaut is indexed in its other spelling too (Müller, Mueller), and
 * writing without spaces by pairs of signs. `search/searchWords.ts` does the same to what is asked.
 */

/** Letters that have no accent to be taken off. */
const LETTERS = [
  ...[
    ['ß', 'ss'],
    ['ẞ', 'SS'],
    ['ø', 'o'],
    ['Ø', 'O'],
    ['ł', 'l'],
    ['Ł', 'L'],
    ['đ', 'd'],
    ['Đ', 'D'],
    ['ð', 'd'],
    ['Ð', 'D']
  ],
  ...[
    ['æ', 'ae'],
    ['Æ', 'AE'],
    ['œ', 'oe'],
    ['Œ', 'OE'],
    ['þ', 'th'],
    ['Þ', 'TH'],
    ['ı', 'i']
  ]
] as [string, string][]

/** How the same is written where there are no such keys; also as letter and dots (U+0308). */
const SPELLINGS = [
  ['ä', 'ae'],
  ['Ä', 'Ae'],
  ['ö', 'oe'],
  ['Ö', 'Oe'],
  ['ü', 'ue'],
  ['Ü', 'Ue'],
  ['ø', 'oe'],
  ['Ø', 'Oe'],
  ['å', 'aa'],
  ['Å', 'Aa'],
  ['\u0308', 'e']
] as [string, string][]

/** Hiragana, katakana and Han. */
const SIGNS = '\u3041-\u30ff\u3400-\u4dbf\u4e00-\u9fff'

/** So much of a text is taken apart into pairs of signs, in characters. */
const MOST_SIGNS = 4000

function replaced(text: string, pairs: readonly [string, string][]): string {
  return pairs.reduce((sql, [from, to]) => `replace(${sql}, '${from}', '${to}')`, text)
}

const pairsOfSigns = `(WITH RECURSIVE step (rest) AS (
    SELECT substr(text, 1, ${MOST_SIGNS})
    UNION ALL SELECT substr(rest, 2) FROM step WHERE length(rest) > 1)
  SELECT group_concat(substr(rest, 1, 1 + (rest GLOB '?[${SIGNS}]*')), ' ')
  FROM step WHERE rest GLOB '[${SIGNS}]*')`

/** Most texts have no letter beyond ASCII, and stay as they are. */
const words = `CASE WHEN octet_length(text) = length(text) THEN text ELSE
  ${replaced('text', LETTERS)}
  || CASE WHEN text GLOB '*[${SPELLINGS.map(([letter]) => letter).join('')}]*'
    THEN ' ' || ${replaced('text', [...SPELLINGS, ...LETTERS])} ELSE '' END
  || CASE WHEN text GLOB '*[${SIGNS}]*' THEN ' ' || ${pairsOfSigns} ELSE '' END
  END AS words`

/** What is searched, by kind. */
const TEXTS = {
  application: `SELECT a.id, a.company || ' ' || a.role || ' ' || a.notes || ' '
      || ifnull(p.text, '') AS text
    FROM application a LEFT JOIN posting p ON p.application_id = a.id`,
  person: `SELECT id, name || ' ' || title || ' ' || ifnull(email, '') || ' '
      || ifnull((SELECT group_concat(company, ' ') FROM (
        SELECT a.company FROM interview_person ip JOIN interview i ON i.id = ip.interview_id
          JOIN application a ON a.id = i.application_id WHERE ip.person_id = person.id
        UNION SELECT company FROM application WHERE contact_id = person.id)), '') AS text
    FROM person`,
  note: `SELECT id, text || ' ' || ifnull(answer, '') AS text FROM note`,
  letter: `SELECT id, subject || ' ' || body AS text FROM letter`
}
type Searched = keyof typeof TEXTS

/** Prefixes of up to eight letters are read newest first; longer ones gather all their rows. */
const indexes = Object.entries(TEXTS)
  .map(
    ([kind, text]) => `
CREATE VIEW searched_${kind} AS SELECT id, ${words} FROM (${text});
CREATE VIRTUAL TABLE ${kind}_search USING fts5 (words, content = '', contentless_delete = 1,
  detail = none, prefix = '1 2 3 4 5 6 7 8', tokenize = 'unicode61 remove_diacritics 2');
INSERT INTO ${kind}_search (rowid, words) SELECT id, words FROM searched_${kind};
-- One large part, to which later ones are not joined for long: joining takes time.
INSERT INTO ${kind}_search (${kind}_search) VALUES ('optimize');`
  )
  .join('\n')

const forget = (kind: Searched, which: string): string =>
  `DELETE FROM ${kind}_search WHERE rowid ${which};`
const learn = (kind: Searched, which: string): string =>
  `INSERT INTO ${kind}_search (rowid, words) SELECT id, words FROM searched_${kind} WHERE id ${which};`
const renew = (kind: Searched, which: string): string =>
  `${forget(kind, which)} ${learn(kind, which)}`

/** The rows of a kind come, change in these columns, and go. */
function follow(kind: Searched, columns: readonly string[]): string {
  const isOther = columns.map((column) => `OLD.${column} IS NOT NEW.${column}`).join(' OR ')
  return `
CREATE TRIGGER search_${kind}_added AFTER INSERT ON ${kind} BEGIN ${learn(kind, '= NEW.id')} END;
CREATE TRIGGER search_${kind}_changed AFTER UPDATE OF ${columns.join(', ')} ON ${kind}
WHEN ${isOther} BEGIN ${renew(kind, '= NEW.id')} END;
CREATE TRIGGER search_${kind}_removed AFTER DELETE ON ${kind} BEGIN ${forget(kind, '= OLD.id')} END;`
}

/** Another row that is searched with one of a kind comes and goes. */
function followBeside(table: string, name: string, kind: Searched, key: string): string {
  return `
CREATE TRIGGER search_${name}_added AFTER INSERT ON ${table}
WHEN NEW.${key} IS NOT NULL BEGIN ${renew(kind, `= NEW.${key}`)} END;
CREATE TRIGGER search_${name}_removed AFTER DELETE ON ${table}
WHEN OLD.${key} IS NOT NULL BEGIN ${renew(kind, `= OLD.${key}`)} END;`
}

const metForNewApplication = `IN (
  SELECT person_id FROM interview_person WHERE interview_id = NEW.id)`
const metOrContact = `IN (
  SELECT ip.person_id FROM interview i JOIN interview_person ip ON ip.interview_id = i.id
  WHERE i.application_id = NEW.id
  UNION SELECT OLD.contact_id WHERE OLD.contact_id IS NOT NULL
  UNION SELECT NEW.contact_id WHERE NEW.contact_id IS NOT NULL)`

export const search: Migration = {
  version: 4,
  name: 'search',
  sql: `
${indexes}
${follow('application', ['company', 'role', 'notes'])}
${followBeside('posting', 'posting', 'application', 'application_id')}
CREATE TRIGGER search_posting_changed AFTER UPDATE OF text ON posting
WHEN OLD.text IS NOT NEW.text BEGIN ${renew('application', '= NEW.application_id')} END;
${follow('person', ['name', 'title', 'email'])}
${followBeside('interview_person', 'participant', 'person', 'person_id')}
${followBeside('application', 'contact', 'person', 'contact_id')}
CREATE TRIGGER search_company_changed AFTER UPDATE OF company, contact_id ON application
WHEN OLD.company IS NOT NEW.company OR OLD.contact_id IS NOT NEW.contact_id
BEGIN ${renew('person', metOrContact)} END;
CREATE TRIGGER search_company_of_interview_changed AFTER UPDATE OF application_id ON interview
WHEN OLD.application_id IS NOT NEW.application_id BEGIN ${renew('person', metForNewApplication)} END;
${follow('note', ['text', 'answer'])}
${follow('letter', ['subject', 'body'])}
`
}
