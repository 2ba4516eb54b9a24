import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { BACKUP_REASONS, type BackupReason } from '@shared/model/words'
import { backupName, type Named } from './backupName'
import { surplus } from './rotation'

const at = (when: string, reason: BackupReason = 'change'): Named => {
  const madeAt = Date.parse(when)
  return { name: backupName(madeAt, reason), madeAt, reason }
}
const names = (backups: readonly Named[]): string[] => backups.map(({ name }) => name).sort()
const kept = (backups: readonly Named[]): Named[] => {
  const gone = surplus(backups)
  return backups.filter((backup) => !gone.includes(backup))
}

const HOUR = 3_600_000
const START = Date.parse('2026-03-04T10:00:00Z')
const every = (hours: number, count: number): Named[] =>
  Array.from({ length: count }, (_, index) =>
    at(new Date(START - index * hours * HOUR).toISOString())
  )

describe('the rotation', () => {
  it('keeps everything while there is little', () => {
    expect(surplus(every(1, 6))).toEqual([])
    expect(surplus([])).toEqual([])
  })

  it('of one busy day keeps the last six', () => {
    const day = every(0.25, 30)
    expect(kept(day)).toEqual(day.slice(0, 6))
  })

  it('of a long time keeps six, the last of each of 14 days, and the last of each of 8 weeks', () => {
    const year = every(4, 6 * 365)
    const left = kept(year)
    const days = new Set(left.map(({ madeAt }) => new Date(madeAt).toISOString().slice(0, 10)))
    for (let day = 0; day < 14; day += 1) {
      expect(days).toContain(new Date(START - day * 24 * HOUR).toISOString().slice(0, 10))
    }
    // Wednesday, 4 March 2026: its week began on 2 March, the eighth before on 12 January.
    expect(Math.min(...left.map(({ madeAt }) => madeAt))).toBe(Date.parse('2026-01-18T22:00:00Z'))
    expect(left.length).toBeLessThanOrEqual(6 + 14 + 8)
  })

  it('does not mind days without any', () => {
    const monthly = every(31 * 24, 12)
    expect(kept(monthly)).toHaveLength(12)
  })

  it('keeps the last three from before a migration, however old', () => {
    const old = [1, 2, 3, 4].map((day) => at(`2024-01-0${day}T08:00:00Z`, 'before-migration'))
    const left = names(kept([...old, ...every(4, 500)]))
    expect(left).not.toContain(old[0]?.name)
    expect(left).toEqual(expect.arrayContaining(names(old.slice(1))))
  })

  it('keeps the last three from before an import or a restore', () => {
    const old = [
      at('2024-01-01T08:00:00Z', 'before-import'),
      at('2024-01-01T09:00:00Z', 'before-restore'),
      at('2024-01-01T10:00:00Z', 'before-import'),
      at('2024-01-01T11:00:00Z', 'before-restore')
    ]
    const left = names(kept([...old, ...every(4, 500)]))
    expect(left).not.toContain(old[0]?.name)
    expect(left).toEqual(expect.arrayContaining(names(old.slice(1))))
  })
})

const anyBackups = fc
  .uniqueArray(
    fc.record({
      seconds: fc.integer({ min: 1_700_000_000, max: 1_720_000_000 }),
      reason: fc.constantFrom(...BACKUP_REASONS)
    }),
    { selector: ({ seconds }) => seconds, maxLength: 120 }
  )
  .map((list) =>
    list.map(({ seconds, reason }) => at(new Date(seconds * 1000).toISOString(), reason))
  )

describe('the rotation, whatever there is', () => {
  it('keeps the newest six, and never more than the rules add up to', () => {
    fc.assert(
      fc.property(anyBackups, (backups) => {
        const left = kept(backups)
        const newest = [...backups].sort((a, b) => b.madeAt - a.madeAt).slice(0, 6)
        expect(left).toEqual(expect.arrayContaining(newest))
        expect(left.length).toBeLessThanOrEqual(6 + 14 + 8 + 3 + 3)
      })
    )
  })

  it('removes nothing more when it is asked again', () => {
    fc.assert(
      fc.property(anyBackups, (backups) => {
        expect(surplus(kept(backups))).toEqual([])
      })
    )
  })

  it('does the same in whatever order they are listed', () => {
    fc.assert(
      fc.property(
        anyBackups.chain((backups) =>
          fc.tuple(
            fc.constant(backups),
            fc.shuffledSubarray(backups, { minLength: backups.length })
          )
        ),
        ([backups, shuffled]) => {
          expect(names(surplus(shuffled))).toEqual(names(surplus(backups)))
        }
      )
    )
  })
})
