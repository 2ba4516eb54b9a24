import { mkdtempSync, readFileSync, rmSync, truncateSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import Database from 'better-sqlite3'
import { describe, expect, it, onTestFinished } from 'vitest'
import type { SalvagedTable } from '@shared/model/startViews'
import { closeDatabase, openDatabase, openForReading } from '../database'
import { need } from '../testing'
import { DamagedFileRepository } from './DamagedFileRepository'
import { copyInto, salvage } from './salvage'
import { SalvagedFileRepository } from './SalvagedFileRepository'

const NOW = Date.parse('2026-03-04T14:00:00Z')
const APPLICATIONS = 120

/** A closed file of 120 applications, each with an interview, a person, four notes and a letter. */
function filledFile(): string {
  const folder = mkdtempSync(join(tmpdir(), 'afterword-salvage-'))
  onTestFinished(() => rmSync(folder, { recursive: true }))
  const file = join(folder, 'afterword.db')
  const db = openDatabase(file)
  db.exec(`
    CREATE TEMP TABLE n AS WITH RECURSIVE c(i) AS (VALUES (1) UNION ALL
      SELECT i + 1 FROM c WHERE i < ${APPLICATIONS}) SELECT i FROM c;
    INSERT INTO setting VALUES ('look', '"dark"'), ('touchpoints.basis', '{}');
    INSERT INTO person (id, name, created_at, updated_at) SELECT i, 'Person ' || i, 1, 1 FROM n;
    INSERT INTO application (id, company, role, stage, contact_id, created_at, updated_at)
      SELECT i, 'Company ' || i, 'Engineer ' || i, 'applied', i, 1, 1 FROM n;
    UPDATE application SET stage = 'offer', updated_at = 2 WHERE id % 2;
    INSERT INTO interview (id, application_id, start_local, time_zone, minutes, starts_at, ends_at,
      kind, created_at, updated_at)
      SELECT i, i, '2026-03-03T13:00', 'America/New_York', 60, 1000000 + i, 4600000 + i, 'panel', 1, 1
      FROM n;
    INSERT INTO interview_person (interview_id, person_id, position) SELECT i, i, 0 FROM n;
    INSERT INTO note (interview_id, person_id, kind, text, position, created_at, updated_at)
      SELECT n.i, n.i, 'discussed', 'Note ' || n.i || '.' || k.i || ' ' || hex(zeroblob(60)), k.i, 9, 9
      FROM n, n k WHERE k.i <= 4;
    INSERT INTO letter (id, kind, application_id, interview_id, person_id, subject, body, created_at,
      updated_at) SELECT i, 'thank-you', i, i, i, 'Thank you ' || i, hex(zeroblob(300)), 3, 3 FROM n;
    INSERT INTO letter_version (letter_id, cause, subject, body, saved_at)
      SELECT i, 'seeded', 'Thank you ' || i, hex(zeroblob(200)), 3 FROM n;`)
  closeDatabase(db)
  return file
}

/** Every row of every table that is copied, as text. */
function dump(file: string): string {
  const db = new Database(file, { readonly: true })
  try {
    const tables = db
      .prepare<[], string>(
        `SELECT name FROM pragma_table_list WHERE schema = 'main' AND type = 'table'
           AND name NOT IN ('touchpoint', 'sqlite_schema') AND name NOT LIKE 'sqlite_stat%'
         ORDER BY name`
      )
      .pluck()
      .all()
    return tables
      .map((table) => {
        const rows = db.prepare(`SELECT * FROM "${table}"`).all()
        return [table, ...rows.map((row) => JSON.stringify(row)).sort()].join('\n')
      })
      .join('\n')
  } finally {
    db.close()
  }
}

/** The pages of this kind, counted from 1. */
function pagesOf(file: string, table: string, kind: 'leaf' | 'internal'): number[] {
  const db = new Database(file, { readonly: true })
  try {
    return db
      .prepare<[string, string], number>(
        'SELECT pageno FROM dbstat WHERE name = ? AND pagetype = ? ORDER BY pageno'
      )
      .pluck()
      .all(table, kind)
  } finally {
    db.close()
  }
}

function destroy(file: string, ...pages: (number | undefined)[]): void {
  const bytes = readFileSync(file)
  for (const page of pages) bytes.fill(0xa5, ((page ?? 1) - 1) * 4096, (page ?? 1) * 4096)
  writeFileSync(file, bytes)
}

function salvaged(file: string): {
  into: string
  line: (table: string) => SalvagedTable | undefined
  read: <T>(sql: string) => T[]
} {
  const into = `${file}-new/afterword.db`
  const report = need(salvage({ file, into, now: NOW }, () => undefined))
  return {
    into,
    line: (table) => report.find(({ name }) => name === table),
    read: <T>(sql: string) => {
      const db = new Database(into, { readonly: true })
      try {
        return db.prepare<[], T>(sql).all()
      } finally {
        db.close()
      }
    }
  }
}

describe('salvage', () => {
  it('keeps everything of a sound file but what is computed, and leaves it as it was', () => {
    const file = filledFile()
    const before = readFileSync(file)
    const { into, line } = salvaged(file)
    expect(dump(into)).toBe(dump(file).replace('\n{"key":"touchpoints.basis","value":"{}"}', ''))
    expect(line('note')).toEqual({ name: 'note', saved: 480, remade: 0, lost: 0 })
    expect(readFileSync(file)).toEqual(before)
  })

  it('loses only what stood on the pages that cannot be read, and says how many', () => {
    const file = filledFile()
    const leaves = pagesOf(file, 'note', 'leaf')
    expect(leaves.length).toBeGreaterThan(8)
    destroy(file, leaves[0], leaves[4], leaves[5], leaves.at(-1))
    const { line, read } = salvaged(file)
    const saved = line('note')?.saved ?? 0
    expect(saved).toBeGreaterThan(480 - 4 * 25)
    expect(saved).toBeLessThan(480)
    expect(line('note')?.lost).toBe(480 - saved)
    expect(read('SELECT 1 FROM letter')).toHaveLength(APPLICATIONS)
    expect(read('PRAGMA foreign_key_check')).toEqual([])
  })

  it('makes lost applications, people and interviews again from their indexes and their history', () => {
    const file = filledFile()
    const first = (table: string): number | undefined => pagesOf(file, table, 'leaf')[0]
    destroy(file, ...['application', 'person', 'interview'].map(first))
    const { line, read } = salvaged(file)
    expect(line('application')?.remade).toBeGreaterThan(0)
    expect(line('application')?.lost).toBe(0)
    expect(
      read('SELECT company, role, stage FROM application WHERE id IN (1, 2) ORDER BY id')
    ).toEqual([
      { company: 'Company 1', role: 'Engineer 1', stage: 'offer' },
      { company: 'Company 2', role: 'Engineer 2', stage: 'applied' }
    ])
    expect(read('SELECT name FROM person WHERE id = 1')).toEqual([{ name: 'Person 1' }])
    expect(read('SELECT application_id, starts_at, time_zone FROM interview WHERE id = 1')).toEqual(
      [{ application_id: 1, starts_at: 960_000, time_zone: 'UTC' }]
    )
    expect(read('SELECT 1 FROM note')).toHaveLength(480)
    expect(read('SELECT 1 FROM note WHERE person_id IS NULL')).toEqual([])
  })

  it('keeps notes and letters even where nothing tells of their interview and application', () => {
    const file = filledFile()
    const db = new Database(file)
    db.pragma('foreign_keys = OFF')
    db.exec(`DROP TRIGGER participant_leaves; DELETE FROM application WHERE id = 7; DELETE FROM interview WHERE id = 7;
      DELETE FROM person WHERE id = 7; DELETE FROM interview_person WHERE interview_id = 7;
      DELETE FROM letter WHERE id = 8`)
    db.close()
    const { read, line } = salvaged(file)
    expect(read('SELECT company FROM application WHERE id = 7')).toEqual([
      { company: 'Company lost' }
    ])
    expect(read('SELECT application_id FROM interview WHERE id = 7')).toEqual([
      { application_id: 7 }
    ])
    expect(read('SELECT person_id FROM note WHERE interview_id = 7')).toEqual(
      Array.from({ length: 4 }, () => ({ person_id: 7 }))
    )
    expect(read('SELECT person_id FROM interview_person WHERE interview_id = 7')).toEqual([
      { person_id: 7 }
    ])
    expect(read('SELECT subject FROM letter WHERE id = 8')).toEqual([{ subject: 'Thank you 8' }])
    expect(line('letter')?.remade).toBe(1)
  })

  it('makes lost letters again from their versions, at their interview and person', () => {
    const file = filledFile()
    const [first] = pagesOf(file, 'letter', 'leaf')
    destroy(file, first)
    const { line, read } = salvaged(file)
    expect(line('letter')?.remade).toBeGreaterThan(0)
    expect(line('letter')?.lost).toBe(0)
    expect(
      read('SELECT kind, application_id, interview_id, person_id, subject FROM letter WHERE id = 1')
    ).toEqual([
      {
        kind: 'thank-you',
        application_id: 1,
        interview_id: 1,
        person_id: 1,
        subject: 'Thank you 1'
      }
    ])
    expect(read(`SELECT 1 FROM application WHERE company = 'Company lost'`)).toEqual([])
  })

  it('reads on when a root page is gone, as far as indexes help', () => {
    const file = filledFile()
    destroy(file, ...pagesOf(file, 'application', 'internal'))
    const { line, read } = salvaged(file)
    expect(line('application')?.saved).toBe(0)
    expect(line('application')?.remade).toBe(APPLICATIONS)
    expect(read('SELECT 1 FROM interview')).toHaveLength(APPLICATIONS)
  })

  it('mends a header of rubbish', () => {
    const file = filledFile()
    const bytes = readFileSync(file)
    bytes.fill(0x5a, 0, 60)
    writeFileSync(file, bytes)
    const { into } = salvaged(file)
    expect(dump(into)).toContain('Note 120.4')
  })

  it('saves what is there of a file that was cut off', () => {
    const file = filledFile()
    truncateSync(file, Math.floor(readFileSync(file).length / 8192) * 4096 + 700)
    const { read } = salvaged(file)
    expect(read('SELECT 1 FROM person').length).toBeGreaterThan(0)
    expect(read('PRAGMA integrity_check')).toEqual([{ integrity_check: 'ok' }])
  })

  it('keeps what is only in the log beside the file', () => {
    const file = filledFile()
    const db = openDatabase(file)
    onTestFinished(() => closeDatabase(db))
    db.exec(`UPDATE letter SET body = 'the last words' WHERE id = 3`)
    const { read } = salvaged(file)
    expect(read('SELECT body FROM letter WHERE id = 3')).toEqual([{ body: 'the last words' }])
  })

  it('never gives an id again, and guards the new file as the old one was', () => {
    const file = filledFile()
    const db = new Database(file)
    db.exec('DELETE FROM note WHERE id > 400')
    db.close()
    const { into } = salvaged(file)
    const opened = openDatabase(into)
    onTestFinished(() => closeDatabase(opened))
    const add = `INSERT INTO note (interview_id, person_id, kind, text, position, created_at,
      updated_at) VALUES (1, ?, 'other', 'x', 9, 1, 1)`
    expect(opened.prepare(add).run(1).lastInsertRowid).toBe(481)
    expect(() => opened.prepare(add).run(2)).toThrow(/did not take part/)
    expect(opened.prepare('SELECT 1 FROM setting').all()).toHaveLength(1)
  })

  it(
    'reads around any page that is lost, and what it makes is always sound',
    {
      timeout: 30_000
    },
    () => {
      const file = filledFile()
      const good = readFileSync(file)
      const pages = good.length / 4096
      for (let page = 2; page <= pages; page += 9) {
        destroy(file, page)
        const outcome = salvage({ file, into: `${file}-new/a.db`, now: NOW }, () => undefined)
        // The first pages hold the schema, without which there is nothing to go by.
        if (!outcome.ok) expect(page).toBeLessThan(12)
        writeFileSync(file, good)
      }
    }
  )

  it('leaves virtual tables and what lies under them out, and makes full-text indexes anew', () => {
    const file = filledFile()
    destroy(file, pagesOf(file, 'note_search_data', 'leaf')[0], pagesOf(file, 'note', 'leaf')[0])
    const db = openForReading(file)
    onTestFinished(() => void db.close())
    const target = openDatabase(`${file}-words.db`)
    onTestFinished(() => closeDatabase(target))
    copyInto(new DamagedFileRepository(db), new SalvagedFileRepository(target), NOW)
    const kept = target.prepare('SELECT 1 FROM note').all().length
    expect(kept).toBeGreaterThan(400)
    const found = (): unknown[] =>
      target.prepare(`SELECT 1 FROM note_search WHERE note_search MATCH 'note'`).all()
    expect(found()).toHaveLength(kept)
    target.exec(`DELETE FROM note WHERE id = (SELECT max(id) FROM note)`)
    expect(found()).toHaveLength(kept - 1)
  })

  it('saves everything where only the newest part of the list of tables is lost', () => {
    const file = filledFile()
    destroy(file, pagesOf(file, 'sqlite_schema', 'leaf').at(-1))
    const { line, read } = salvaged(file)
    expect(line('note')).toMatchObject({ saved: 480, lost: 0 })
    expect(read(`SELECT 1 FROM note_search WHERE note_search MATCH 'note'`)).toHaveLength(480)
  })

  it('refuses what holds nothing, and leaves nothing behind', () => {
    const file = filledFile()
    writeFileSync(file, 'a shopping list '.repeat(2000))
    const outcome = salvage({ file, into: `${file}-new/a.db`, now: NOW }, () => undefined)
    expect(outcome).toMatchObject({ ok: false, error: { code: 'DATA_UNUSABLE' } })
  })
})
