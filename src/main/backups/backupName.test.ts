import fc from 'fast-check'
import { expect, it } from 'vitest'
import { BACKUP_REASONS } from '@shared/model/words'
import { backupName, readBackupName } from './backupName'

it('a backup is named after its moment and its reason', () => {
  expect(backupName(Date.parse('2026-03-04T14:05:09.512Z'), 'before-migration')).toBe(
    'afterword-20260304T140509Z-before-migration.db'
  )
})

it('a name is read back, to the second', () => {
  const seconds = fc.integer({ min: 0, max: 4_000_000_000 })
  fc.assert(
    fc.property(seconds, fc.constantFrom(...BACKUP_REASONS), (second, reason) => {
      const name = backupName(second * 1000, reason)
      expect(readBackupName(name)).toEqual({ name, madeAt: second * 1000, reason })
    })
  )
})

it('names that sort by text sort by time', () => {
  const seconds = fc.integer({ min: 0, max: 4_000_000_000 })
  fc.assert(
    fc.property(seconds, seconds, (a, b) => {
      fc.pre(a < b)
      expect(backupName(a * 1000, 'change') < backupName(b * 1000, 'change')).toBe(true)
    })
  )
})

it.each([
  'afterword.db',
  'afterword-20260304T140509Z-change.db.sha256',
  'afterword-20260304T140509Z-whim.db',
  'afterword-20261304T140509Z-change.db',
  'notes.txt'
])('%s is no backup', (name) => expect(readBackupName(name)).toBeNull())
