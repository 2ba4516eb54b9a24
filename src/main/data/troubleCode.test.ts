import { expect, it } from 'vitest'
import { DatabaseFromTheFuture, MigrationFailed, NotWritable } from '../database'
import { FileGone, FolderGone, troubleCode } from './troubleCode'

const PLENTY = 1e12
const STEP = { version: 2, name: 'step', sql: '' }

function coded(code: string): Error {
  return Object.assign(new Error(code), { code })
}

it.each([
  ['NEWER_FILE', new DatabaseFromTheFuture(9, 2)],
  ['MIGRATION_FAILED', new MigrationFailed(STEP, new Error('no such column'))],
  ['READ_ONLY', new NotWritable('the folder')],
  ['READ_ONLY', coded('SQLITE_READONLY_DBMOVED')],
  ['DAMAGED', coded('SQLITE_CORRUPT')],
  ['DAMAGED', coded('SQLITE_CORRUPT_INDEX')],
  ['NOT_A_DATABASE', coded('SQLITE_NOTADB')],
  ['LOCKED', coded('SQLITE_BUSY')],
  ['LOCKED', coded('SQLITE_BUSY_RECOVERY')],
  ['DISK_FULL', coded('SQLITE_FULL')],
  ['DISK_FULL', coded('ENOSPC')],
  ['FOLDER_GONE', new FolderGone('gone', { cause: coded('ENOENT') })],
  ['DISK_FULL', new FolderGone('no room for it', { cause: coded('ENOSPC') })],
  ['FILE_GONE', new FileGone('gone')],
  ['CANNOT_OPEN', coded('SQLITE_CANTOPEN')],
  ['CANNOT_OPEN', new Error('whatever')]
])('tells %s', (code, error) => {
  expect(troubleCode(error, () => PLENTY)).toBe(code)
})

it('looks for what made a step of the schema fail', () => {
  const failed = (code: string) => new MigrationFailed(STEP, coded(code))
  expect(troubleCode(failed('SQLITE_FULL'), () => PLENTY)).toBe('DISK_FULL')
  expect(troubleCode(failed('SQLITE_CORRUPT'), () => PLENTY)).toBe('DAMAGED')
})

it('takes an error of writing for a full disk only where the disk is full', () => {
  expect(troubleCode(coded('SQLITE_IOERR_SHMSIZE'), () => 4096)).toBe('DISK_FULL')
  expect(troubleCode(coded('SQLITE_IOERR_SHMSIZE'), () => PLENTY)).toBe('CANNOT_OPEN')
})
