import { existsSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, it, onTestFinished } from 'vitest'
import type { Migration } from './Migration'
import { DatabaseFromTheFuture } from './migrate'
import { closeDatabase, openDatabase } from './openDatabase'
import { openReadOnly } from './openReadOnly'

const ONE: Migration = {
  version: 1,
  name: 'one',
  sql: 'CREATE TABLE a (x INTEGER) STRICT; INSERT INTO a VALUES (1);'
}
const TWO: Migration = { version: 2, name: 'two', sql: 'ALTER TABLE a ADD COLUMN y INTEGER;' }

function newFile(): string {
  const folder = mkdtempSync(join(tmpdir(), 'afterword-only-'))
  onTestFinished(() => rmSync(folder, { recursive: true }))
  return join(folder, 'afterword.db')
}

const copies = (): string[] =>
  readdirSync(tmpdir()).filter((name) => name.startsWith('afterword-read-'))

it('shows a file and refuses to change it', () => {
  const file = newFile()
  closeDatabase(openDatabase(file, [ONE]))
  const before = readFileSync(file)
  const { db, close } = openReadOnly(file, [ONE])
  expect(db.prepare('SELECT x FROM a').all()).toEqual([{ x: 1 }])
  expect(() => db.exec('DELETE FROM a')).toThrow(/readonly/)
  close()
  expect(readFileSync(file)).toEqual(before)
})

it('shows a file of an older schema as a copy brought up to date, which goes with it', () => {
  const file = newFile()
  closeDatabase(openDatabase(file, [ONE]))
  const before = readFileSync(file)
  const already = copies()
  const { db, close } = openReadOnly(file, [ONE, TWO])
  expect(db.prepare('SELECT x, y FROM a').all()).toEqual([{ x: 1, y: null }])
  expect(() => db.exec('DELETE FROM a')).toThrow(/readonly/)
  close()
  expect(copies()).toEqual(already)
  expect(readFileSync(file)).toEqual(before)
})

it('shows what another program wrote into the log and has not folded into the file', () => {
  const file = newFile()
  const other = openDatabase(file, [ONE])
  onTestFinished(() => closeDatabase(other))
  other.exec('INSERT INTO a VALUES (2)')
  const { db, close } = openReadOnly(file, [ONE, TWO])
  expect(db.prepare('SELECT x FROM a').pluck().all()).toEqual([1, 2])
  close()
})

it('refuses a newer file, and what cannot be read, and leaves nothing behind', () => {
  const already = copies()
  const newer = newFile()
  closeDatabase(openDatabase(newer, [ONE, TWO]))
  expect(() => openReadOnly(newer, [ONE])).toThrow(DatabaseFromTheFuture)
  const none = newFile()
  writeFileSync(none, 'a shopping list '.repeat(300))
  expect(() => openReadOnly(none, [ONE])).toThrow(/not a database/)
  expect(copies()).toEqual(already)
  expect(existsSync(none)).toBe(true)
})
