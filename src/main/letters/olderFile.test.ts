import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, it, onTestFinished } from 'vitest'
import { closeDatabase, openDatabase, schemaVersions } from '../database'
import { LetterListRepository } from './LetterListRepository'
import { LetterRepository } from './LetterRepository'
import { VersionRepository } from './VersionRepository'

/** The last version that knew letters only about an interview and to somebody. */
const BEFORE = 4

it('letters of an older file are found by what they are about, and those that lost it stay to be read', () => {
  const folder = mkdtempSync(join(tmpdir(), 'afterword-older-'))
  onTestFinished(() => rmSync(folder, { recursive: true }))
  const file = join(folder, 'afterword.db')
  const older = openDatabase(file, schemaVersions.slice(0, BEFORE))
  older.exec(`
    INSERT INTO person (id, name, created_at, updated_at) VALUES (1, 'Dana', 0, 0);
    INSERT INTO application (id, company, role, stage, created_at, updated_at)
      VALUES (1, 'Northwind', 'Engineer', 'interviewing', 5, 5);
    INSERT INTO interview (id, application_id, start_local, time_zone, minutes, starts_at, ends_at,
      kind, created_at, updated_at)
      VALUES (1, 1, '1970-01-01T00:00', 'UTC', 60, 0, 3600000, 'video', 0, 0);
    INSERT INTO letter (id, kind, application_id, interview_id, person_id, subject, body, revision,
      created_at, updated_at) VALUES
      (1, 'thank-you', 1, 1, 1, 'Thank you', 'Dear Dana', 3, 7, 8),
      (2, 'thank-you', 1, 1, NULL, 'Thank you', 'Dear Bo', 1, 7, 9),
      (3, 'thank-you', 1, NULL, NULL, 'Thank you', 'Dear Cy', 1, 7, 10);
    INSERT INTO letter_version (letter_id, cause, subject, body, saved_at)
      VALUES (1, 'seeded', 'Thank you', 'Dear', 7);`)
  closeDatabase(older)

  const db = openDatabase(file)
  onTestFinished(() => closeDatabase(db))
  const letters = new LetterRepository(db)
  const occasion = { kind: 'thank-you', applicationId: 1, interviewId: 1, personId: 1 } as const
  const plain = { sources: [], formality: null, variant: 0 }
  expect(letters.findFor(occasion)).toMatchObject({ id: 1, revision: 3, isLost: false, ...plain })
  expect(letters.findFor({ ...occasion, personId: null })).toBeNull()
  expect(letters.findFor({ ...occasion, interviewId: null, personId: null })).toBeNull()
  expect(new VersionRepository(db).ofLetter(1)).toMatchObject([{ body: 'Dear', sources: [] }])
  expect(new LetterListRepository(db).all().map(({ id, isLost }) => [id, isLost])).toEqual([
    [3, true],
    [2, true],
    [1, false]
  ])
})
