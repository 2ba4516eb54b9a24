import { describe, expect, it, onTestFinished } from 'vitest'
import { closeDatabase, openDatabase, rebuildSearchIndexes, type Db } from '.'
import { migrations } from './migrations'

const FILLED = `
  INSERT INTO person (id, name, email, title, created_at, updated_at) VALUES
    (1, 'Dana Whitfield', 'dw@lt.example', 'Head of Planning', 0, 0),
    (2, 'Jörg Müller', NULL, '', 0, 0);
  INSERT INTO application (id, company, role, stage, contact_id, created_at, updated_at)
    VALUES (1, 'Larkfield', 'Analyst', 'applied', 2, 5, 5);
  INSERT INTO interview (id, application_id, start_local, time_zone, minutes, starts_at, ends_at,
    kind, created_at, updated_at)
    VALUES (1, 1, '1970-01-01T00:00', 'UTC', 60, 0, 3600000, 'video', 0, 0);
  INSERT INTO interview_person (interview_id, person_id, position) VALUES (1, 1, 0);
  INSERT INTO note (id, interview_id, kind, text, answer, position, created_at, updated_at)
    VALUES (1, 1, 'concern', 'too few planners', 'a plan for that', 0, 0, 0);
  INSERT INTO letter (id, kind, application_id, subject, body, created_at, updated_at)
    VALUES (1, 'thank-you', 1, 'Thank you', 'Dear Dana, it was a pleasure.', 0, 0);
  INSERT INTO posting (application_id, text, kept_at) VALUES (1, 'We look for an analyst.', 0);`

function filled(steps = migrations): Db {
  const db = openDatabase(':memory:', steps)
  onTestFinished(() => closeDatabase(db))
  db.exec(FILLED)
  return db
}

type Kind = 'application' | 'person' | 'note' | 'letter'

const FIND: Record<Kind, string> = {
  application: 'SELECT rowid FROM application_search WHERE application_search MATCH ?',
  person: 'SELECT rowid FROM person_search WHERE person_search MATCH ?',
  note: 'SELECT rowid FROM note_search WHERE note_search MATCH ?',
  letter: 'SELECT rowid FROM letter_search WHERE letter_search MATCH ?'
}

function found(db: Db, kind: Kind, asked: string): number[] {
  return db.prepare<[string], number>(FIND[kind]).pluck().all(asked)
}

describe('the full-text indexes', () => {
  const cases: [Kind, string][] = [
    ['application', 'larkfield'],
    ['application', 'analyst'],
    ['application', 'look'],
    ['person', 'dana'],
    ['person', 'larkfield'],
    ['person', 'planning'],
    ['person', 'muller'],
    ['person', 'mueller'],
    ['note', 'planners'],
    ['note', 'plan'],
    ['letter', 'thank'],
    ['letter', 'pleasure']
  ]

  it.each(cases)('hold what was there before there were any: %s %s', (kind, asked) => {
    const db = filled(migrations.slice(0, 3))
    db.exec(
      migrations
        .slice(3)
        .map(({ sql }) => sql)
        .join(';')
    )
    expect(found(db, kind, asked)).toEqual(found(filled(), kind, asked))
    expect(found(db, kind, asked)).not.toEqual([])
  })

  const changes: [string, Kind, string, string, string][] = [
    [
      'a company',
      'application',
      'larkfield',
      'tidewater',
      `UPDATE application SET company = 'Tidewater'`
    ],
    ['notes', 'application', 'zebra', 'remote', `UPDATE application SET notes = 'all remote'`],
    ['a posting', 'application', 'look', 'seek', `UPDATE posting SET text = 'We seek one.'`],
    ['a name', 'person', 'dana', 'dora', `UPDATE person SET name = 'Dora' WHERE id = 1`],
    ['a note', 'note', 'planners', 'drivers', `UPDATE note SET text = 'too few drivers'`],
    ['an answer', 'note', 'plan', 'rota', `UPDATE note SET answer = 'a new rota'`],
    ['a letter', 'letter', 'pleasure', 'joy', `UPDATE letter SET body = 'It was a joy.'`]
  ]

  it.each(changes)('follow a change of %s', (_what, kind, before, after, sql) => {
    const db = filled()
    db.exec(sql)
    expect(found(db, kind, before)).toEqual([])
    expect(found(db, kind, after)).toEqual([1])
  })

  it('find people by where they work, however that changes', () => {
    const db = filled()
    expect(found(db, 'person', 'larkfield')).toEqual([1, 2])
    db.exec(`UPDATE application SET company = 'Tidewater'`)
    expect(found(db, 'person', 'larkfield')).toEqual([])
    expect(found(db, 'person', 'tidewater')).toEqual([1, 2])
    db.exec(`UPDATE application SET contact_id = NULL`)
    expect(found(db, 'person', 'tidewater')).toEqual([1])
    db.exec(`INSERT INTO application (id, company, role, stage, contact_id, created_at, updated_at)
        VALUES (2, 'Elmhurst', 'Lead', 'applied', 2, 5, 5);
      UPDATE interview SET application_id = 2`)
    expect(found(db, 'person', 'elmhurst')).toEqual([1, 2])
    db.exec(`DELETE FROM interview_person`)
    expect(found(db, 'person', 'elmhurst')).toEqual([2])
    db.exec(`DELETE FROM application WHERE id = 2`)
    expect(found(db, 'person', 'elmhurst')).toEqual([])
    expect(found(db, 'person', 'dana')).toEqual([1])
  })

  it('forget everything that goes with an application, and the person', () => {
    const db = filled()
    db.exec(`DELETE FROM application; DELETE FROM person WHERE id = 1`)
    for (const [kind, asked] of cases) {
      expect(found(db, kind, asked)).toEqual(asked.startsWith('m') ? [2] : [])
    }
  })

  it('forget a posting and keep its application', () => {
    const db = filled()
    db.exec(`DELETE FROM posting`)
    expect(found(db, 'application', 'look')).toEqual([])
    expect(found(db, 'application', 'larkfield')).toEqual([1])
  })

  it('hold the same after they were made anew', () => {
    const db = filled()
    rebuildSearchIndexes(db)
    const fresh = filled()
    for (const [kind, asked] of cases)
      expect(found(db, kind, asked)).toEqual(found(fresh, kind, asked))
    db.exec(`UPDATE note SET text = 'drivers'`)
    expect(found(db, 'note', 'planners')).toEqual([])
  })

  const writings: [string, string, string][] = [
    ['Straße', 'strasse', 'strass*'],
    ['Søren Ødegård', 'soren', 'odegard'],
    ['Søren Ødegård', 'soeren', 'oedegaard'],
    ['Łukasz Wałęsa', 'lukasz', 'walesa'],
    ['Encyclopædia œuvre', 'encyclopaedia', 'oeuvre'],
    ['Ðorđe Guðrún Þór', 'dorde', 'gudrun AND thor'],
    ['Mu\u0308ller cafe\u0301', 'mueller', 'muller AND cafe'],
    ['ÄRGER', 'arger', 'aerger'],
    ['עברית שלום', 'שלום', 'עבר*'],
    ['مرحبا بالعالم', 'مرحبا', 'بالع*'],
    ['今日は東京都へ行く', '東京', '京都 AND 都*'],
    ['東京', '東*', '京*'],
    ['서울에서 만났다', '서울*', '만났*'],
    ['kind\0hidden ü', 'kind*', 'kind*']
  ]

  it.each(writings)('fold %j as it is asked for', (text, one, other) => {
    const db = filled()
    db.prepare(`UPDATE note SET text = ?`).run(text)
    expect(found(db, 'note', one)).toEqual([1])
    expect(found(db, 'note', other)).toEqual([1])
  })
})
