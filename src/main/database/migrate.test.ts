import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import Database from 'better-sqlite3'
import { describe, expect, it, onTestFinished } from 'vitest'
import { closeDatabase, openDatabase } from './openDatabase'
import { DatabaseFromTheFuture, MigrationFailed, migrate } from './migrate'
import type { Migration } from './Migration'
import { migrations } from './migrations'

function newFile(): string {
  const folder = mkdtempSync(join(tmpdir(), 'afterword-migrate-'))
  onTestFinished(() => rmSync(folder, { recursive: true }))
  return join(folder, 'afterword.db')
}

const step = (version: number, sql: string): Migration => ({
  version,
  name: `step ${version}`,
  sql
})
const ONE = step(1, 'CREATE TABLE a (x INTEGER) STRICT; INSERT INTO a VALUES (1);')
const TWO = step(2, 'CREATE TABLE b (y INTEGER) STRICT;')

/** Everything a file holds, as text: its version, its schema and the rows of table a. */
function contents(file: string): unknown {
  const db = new Database(file, { readonly: true })
  try {
    return {
      version: db.pragma('user_version', { simple: true }),
      schema: db.prepare('SELECT sql FROM sqlite_schema ORDER BY name').all(),
      rows: db.prepare('SELECT * FROM a').all()
    }
  } finally {
    db.close()
  }
}

describe('migrating', () => {
  it('takes a file from any version to the newest, each step once', () => {
    const file = newFile()
    closeDatabase(openDatabase(file, [ONE]))
    closeDatabase(openDatabase(file, [ONE, TWO]))
    closeDatabase(openDatabase(file, [ONE, TWO]))
    expect(contents(file)).toMatchObject({ version: 2, rows: [{ x: 1 }] })
  })

  it('leaves the file as it was when a later step fails, and says which', () => {
    const file = newFile()
    closeDatabase(openDatabase(file, [ONE]))
    const before = contents(file)
    const broken = step(3, 'INSERT INTO a VALUES (2); CREATE TABLE a (again INTEGER);')
    expect(() => openDatabase(file, [ONE, TWO, broken])).toThrow(MigrationFailed)
    expect(() => openDatabase(file, [ONE, TWO, broken])).toThrow(/step 3/)
    expect(contents(file)).toEqual(before)
  })

  it('counts a step that leaves a row pointing nowhere as failed', () => {
    const file = newFile()
    closeDatabase(openDatabase(file, [ONE]))
    const before = contents(file)
    const orphan = step(
      2,
      `CREATE TABLE parent (id INTEGER PRIMARY KEY) STRICT;
       CREATE TABLE child (p INTEGER REFERENCES parent (id) DEFERRABLE INITIALLY DEFERRED) STRICT;
       INSERT INTO child VALUES (7);`
    )
    expect(() => openDatabase(file, [ONE, orphan])).toThrow(MigrationFailed)
    expect(contents(file)).toEqual(before)
  })

  it('refuses a file of a newer version and does not touch it', () => {
    const file = newFile()
    closeDatabase(openDatabase(file, [ONE, TWO]))
    const before = contents(file)
    expect(() => openDatabase(file, [ONE])).toThrow(DatabaseFromTheFuture)
    expect(contents(file)).toEqual(before)
  })

  it('leaves a file that is no database as it is', () => {
    const file = newFile()
    writeFileSync(file, 'Dear diary, this is not a database at all.'.repeat(200))
    const before = readFileSync(file)
    expect(() => openDatabase(file)).toThrow(/not a database/)
    expect(readFileSync(file)).toEqual(before)
  })

  it('does nothing twice when two programs open the file at once', () => {
    const file = newFile()
    const first = openDatabase(file, [ONE])
    const second = openDatabase(file, [ONE])
    migrate(second, [ONE, TWO])
    migrate(first, [ONE, TWO])
    closeDatabase(first)
    closeDatabase(second)
    expect(contents(file)).toMatchObject({ version: 2, rows: [{ x: 1 }] })
  })
})

describe('the steps of the schema', () => {
  it('count up by one from 1', () => {
    expect(migrations.map(({ version }) => version)).toEqual(
      migrations.map((_, index) => index + 1)
    )
  })

  it('make STRICT tables only', () => {
    const db = openDatabase(newFile())
    onTestFinished(() => closeDatabase(db))
    const loose = db
      .prepare(
        `SELECT name FROM pragma_table_list
         WHERE schema = 'main' AND type = 'table' AND strict = 0 AND name NOT LIKE 'sqlite_%'`
      )
      .all()
    expect(loose).toEqual([])
  })

  it('give every reference an index, so that deleting stays fast', () => {
    const db = openDatabase(newFile())
    onTestFinished(() => closeDatabase(db))
    const bare = db
      .prepare(
        `SELECT t.name || '.' || f."from" AS column
         FROM pragma_table_list t, pragma_foreign_key_list(t.name) f
         WHERE t.schema = 'main' AND NOT EXISTS (
           SELECT 1 FROM pragma_index_list(t.name) i, pragma_index_info(i.name) c
           WHERE c.seqno = 0 AND c.name = f."from")
           AND NOT EXISTS (SELECT 1 FROM pragma_table_info(t.name) k
             WHERE k.name = f."from" AND k.pk = 1)`
      )
      .all()
    expect(bare).toEqual([])
  })
})

describe('an open file', () => {
  it('is durable and guarded: full sync, WAL, foreign keys, no trusted schema', () => {
    const db = openDatabase(newFile())
    onTestFinished(() => closeDatabase(db))
    const pragma = (name: string): unknown => db.pragma(name, { simple: true })
    expect(pragma('journal_mode')).toBe('wal')
    expect(pragma('synchronous')).toBe(2)
    expect(pragma('foreign_keys')).toBe(1)
    expect(pragma('trusted_schema')).toBe(0)
    expect(pragma('temp_store')).toBe(2)
    expect(pragma('mmap_size')).toBe(0)
  })

  it('is closed even where there is no room for the statistics', () => {
    const file = newFile()
    const db = openDatabase(file)
    db.exec(
      'ANALYZE; WITH RECURSIVE c(i) AS (VALUES (1) UNION ALL SELECT i + 1 FROM c LIMIT 999) ' +
        `INSERT INTO person (name, created_at, updated_at) SELECT 'Person ' || i, 1, 1 FROM c;`
    )
    db.pragma('query_only = ON')
    closeDatabase(db)
    expect(db.open).toBe(false)
  })
})
