import { describe, expect, it, onTestFinished } from 'vitest'
import {
  CLOSED_STATES,
  FORMALITIES,
  INTERVIEW_KINDS,
  INTERVIEW_STATUSES,
  LETTER_KINDS,
  NOTE_KINDS,
  SENDING_WAYS,
  STAGES,
  THANK_YOU_WISHES,
  TOUCHPOINT_KINDS
} from '@shared/model/words'
import { closeDatabase, openDatabase, type Db } from '.'

/** One application with an interview and two people, of whom only person 1 took part. */
function filled(): Db {
  const db = openDatabase(':memory:')
  onTestFinished(() => closeDatabase(db))
  db.exec(`
    INSERT INTO person (id, name, created_at, updated_at) VALUES (1, 'Dana', 0, 0), (2, 'Bo', 0, 0);
    INSERT INTO application (id, company, role, stage, created_at, updated_at)
      VALUES (1, 'Northwind', 'Engineer', 'applied', 5, 5);
    INSERT INTO interview (id, application_id, start_local, time_zone, minutes, starts_at, ends_at,
      kind, created_at, updated_at)
      VALUES (1, 1, '1970-01-01T00:00', 'UTC', 60, 0, 3600000, 'video', 0, 0);
    INSERT INTO interview_person (interview_id, person_id, position) VALUES (1, 1, 0);`)
  return db
}

const note = (personId: number | null): string =>
  `INSERT INTO note (interview_id, person_id, kind, text, position, created_at, updated_at)
   VALUES (1, ${personId ?? 'NULL'}, 'shared', 'text', 0, 0, 0)`

describe('the database itself', () => {
  it('writes the history of stages, whoever changes one', () => {
    const db = filled()
    db.exec(`UPDATE application SET stage = 'offer', updated_at = 9;
      UPDATE application SET company = 'Northwind Ltd', updated_at = 10;
      UPDATE application SET stage = 'offer', updated_at = 11;`)
    expect(
      db.prepare('SELECT from_stage, to_stage, changed_at FROM stage_change ORDER BY id').all()
    ).toEqual([
      { from_stage: null, to_stage: 'applied', changed_at: 5 },
      { from_stage: 'applied', to_stage: 'offer', changed_at: 9 }
    ])
  })

  it('lets notes and promises belong only to somebody who was there', () => {
    const db = filled()
    expect(() => db.exec(note(2))).toThrow(/did not take part/)
    db.exec(note(1))
    expect(() => db.exec('UPDATE note SET person_id = 2')).toThrow(/did not take part/)
    expect(() =>
      db.exec(`INSERT INTO promise (interview_id, text, person_id, updated_at)
        VALUES (1, 'soon', 2, 0)`)
    ).toThrow(/did not take part/)
  })

  it('keeps the notes of somebody taken out of an interview, without their name', () => {
    const db = filled()
    db.exec(note(1))
    db.exec('DELETE FROM interview_person')
    expect(db.prepare('SELECT person_id, text FROM note').all()).toEqual([
      { person_id: null, text: 'text' }
    ])
  })

  it('keeps what was sent when the person or the interview goes', () => {
    const db = filled()
    db.exec(`INSERT INTO sending (kind, application_id, interview_id, person_id, way,
      recipient_name, sent_at, recorded_at) VALUES ('thank-you', 1, 1, 1, 'email', 'Dana', 7, 7);
      DELETE FROM person WHERE id = 1; DELETE FROM interview WHERE id = 1;`)
    expect(
      db.prepare('SELECT interview_id, person_id, recipient_name, sent_at FROM sending').all()
    ).toEqual([{ interview_id: null, person_id: null, recipient_name: 'Dana', sent_at: 7 }])
  })

  it('never changes a version of a letter', () => {
    const db = filled()
    db.exec(`INSERT INTO letter (id, kind, application_id, subject, body, created_at, updated_at)
      VALUES (1, 'thank-you', 1, '', '', 0, 0);
      INSERT INTO letter_version (letter_id, cause, subject, body, saved_at)
      VALUES (1, 'seeded', '', 'as it was', 0);`)
    expect(() => db.exec(`UPDATE letter_version SET body = 'another'`)).toThrow(/never changes/)
  })

  it('never gives a used id to somebody new', () => {
    const db = filled()
    db.exec(`DELETE FROM person WHERE id = 2;
      INSERT INTO person (name, created_at, updated_at) VALUES ('New', 0, 0);`)
    expect(db.prepare(`SELECT id FROM person WHERE name = 'New'`).get()).toEqual({ id: 3 })
  })

  it.each([
    ['a blank company', `UPDATE application SET company = '  '`],
    ['an end that is not start plus minutes', 'UPDATE interview SET minutes = 30'],
    ['no minutes', 'UPDATE interview SET minutes = 0, ends_at = starts_at'],
    ['a date in another shape', `UPDATE application SET applied_on = '3/4/2026'`],
    ['an unknown stage', `UPDATE application SET stage = 'ghosted'`],
    ['an interview of no application', 'UPDATE interview SET application_id = 99'],
    [
      'an answer to what is no concern',
      `${note(null).replace('text, position', 'text, answer, position').replace("'text', 0", "'text', 'so', 0")}`
    ],
    ['a setting that is no JSON', `INSERT INTO setting VALUES ('look', 'dark')`],
    ['text in a number', `UPDATE interview SET starts_at = 'noon'`]
  ])('refuses %s', (_what, sql) => {
    expect(() => filled().exec(sql)).toThrow(/constraint failed|cannot store/)
  })
})

describe('the words of the code and of the tables', () => {
  const cases: [string, string, readonly string[]][] = [
    ['application', 'stage', STAGES],
    ['interview', 'kind', INTERVIEW_KINDS],
    ['interview', 'status', INTERVIEW_STATUSES],
    ['interview_person', 'thank_you', THANK_YOU_WISHES],
    ['note', 'kind', NOTE_KINDS],
    ['letter', 'kind', LETTER_KINDS],
    ['letter', 'formality', FORMALITIES],
    ['own_template', 'letter_kind', LETTER_KINDS],
    ['sending', 'kind', LETTER_KINDS],
    ['sending', 'way', SENDING_WAYS],
    ['skip', 'kind', TOUCHPOINT_KINDS],
    ['snooze', 'kind', TOUCHPOINT_KINDS],
    ['touchpoint', 'kind', TOUCHPOINT_KINDS],
    ['touchpoint', 'closed', CLOSED_STATES]
  ]

  it.each(cases)('are the same: %s.%s', (table, column, words) => {
    const row = filled()
      .prepare<[string], { sql: string }>('SELECT sql FROM sqlite_schema WHERE name = ?')
      .get(table)
    const check = new RegExp(`CHECK \\(${column} IN \\(([^)]*)\\)`).exec(row?.sql ?? '')?.[1] ?? ''
    expect(Array.from(check.matchAll(/'([^']+)'/g), ([, word]) => word)).toEqual([...words])
  })
})
