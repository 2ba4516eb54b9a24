import { execFileSync } from 'node:child_process'
import { existsSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import Database from 'better-sqlite3'
import { describe, expect, it, vi } from 'vitest'
import { refused } from '@shared/outcome'
import { backupsForTest, inlineSide, need, panel, type BackupBench } from '../testing'
import { sha256Of } from './digest'

const MINUTE = 60_000

const log = ({ data }: BackupBench, company: string): void => {
  need(data.services.interviews.log(panel({ company })))
}
const companiesIn = (file: string): string[] => {
  const db = new Database(file, { readonly: true })
  try {
    return db.prepare<[], string>('SELECT company FROM application ORDER BY id').pluck().all()
  } finally {
    db.close()
  }
}
const pass = async ({ clock, backups }: BackupBench, minutes: number): Promise<void> => {
  for (let minute = 0; minute < minutes; minute += 1) {
    clock.freezeAt(clock.now() + MINUTE)
    await backups.tick()
  }
}
const fileOf = ({ backups }: BackupBench, name = backups.list().backups[0]?.name ?? ''): string =>
  join(backups.folder, name)

describe('a backup', () => {
  it('holds what is in the WAL too, is one closed file, and says how much it holds', async () => {
    const bench = backupsForTest()
    log(bench, 'Northwind Traders')
    const made = need(await bench.backups.make())
    expect(made).toMatchObject({
      name: 'afterword-20260304T140000Z-asked.db',
      madeAt: Date.parse('2026-03-04T14:00:00Z'),
      reason: 'asked',
      place: 'own',
      holds: { applications: 1, interviews: 1, letters: 0 }
    })
    expect(bench.backups.list().backups).toEqual([made])
    expect(companiesIn(fileOf(bench))).toEqual(['Northwind Traders'])
    expect(readdirSync(bench.backups.folder).sort()).toEqual([made.name, `${made.name}.sha256`])
  })

  it.skipIf(process.platform !== 'linux')('has a checksum that other tools can check', async () => {
    const bench = backupsForTest()
    log(bench, 'Northwind Traders')
    const { name } = need(await bench.backups.make())
    const check = (): string =>
      execFileSync('sha256sum', ['--check', '--strict', `${name}.sha256`], {
        cwd: bench.backups.folder,
        encoding: 'utf8',
        stdio: 'pipe'
      })
    expect(check()).toBe(`${name}: OK\n`)
    writeFileSync(fileOf(bench), 'x', { flag: 'a' })
    expect(check).toThrow(/did NOT match/)
  })

  it('is not made twice of the same', async () => {
    const bench = backupsForTest()
    log(bench, 'Northwind Traders')
    const first = need(await bench.backups.make())
    bench.clock.freezeAt(bench.clock.now() + MINUTE)
    expect(need(await bench.backups.make())).toEqual(first)
    log(bench, 'Larkfield Transit')
    need(await bench.backups.make())
    expect(bench.backups.list().backups).toHaveLength(2)
  })

  it('gets the next second where the moment has one already', async () => {
    const bench = backupsForTest()
    log(bench, 'Northwind Traders')
    need(await bench.backups.make())
    log(bench, 'Larkfield Transit')
    expect(need(await bench.backups.make()).name).toBe('afterword-20260304T140001Z-asked.db')
  })

  it('is never as new as another one, so that the newest is known', async () => {
    const bench = backupsForTest()
    log(bench, 'Northwind Traders')
    await bench.backups.schedule.make('change')
    log(bench, 'Larkfield Transit')
    const { name } = need(await bench.backups.make())
    expect(bench.backups.list().backups[0]?.name).toBe(name)
  })

  it('of a damaged file is not kept, and the older ones stay', async () => {
    const bench = backupsForTest()
    log(bench, 'Northwind Traders')
    need(await bench.backups.make())
    const before = bench.backups.list().backups
    damage(bench)
    const damaged = bench.again()
    expect(await damaged.backups.make()).toMatchObject({ error: { code: 'DATA_UNUSABLE' } })
    expect(damaged.backups.list()).toMatchObject({
      backups: before,
      problem: { code: 'DATA_UNUSABLE' }
    })
    expect(readdirSync(bench.backups.folder)).toHaveLength(2)
  })

  it('is never one of the sample data', async () => {
    const bench = backupsForTest()
    need(bench.data.openSample())
    expect(await bench.backups.make()).toMatchObject({ error: { code: 'CONFLICT' } })
    await pass(bench, 20)
    expect(bench.backups.isPending).toBe(false)
    expect(bench.backups.list().backups).toEqual([])
  })

  it('leaves nothing behind when its process dies, and what a crash left goes with the next start', async () => {
    const side = inlineSide()
    const bench = backupsForTest({ side })
    log(bench, 'Northwind Traders')
    need(await bench.backups.make())
    vi.spyOn(side, 'run').mockResolvedValue(refused('CRASHED', 'It stopped.'))
    log(bench, 'Larkfield Transit')
    expect(await bench.backups.make()).toMatchObject({ error: { code: 'CRASHED' } })
    expect(readdirSync(bench.backups.folder)).toHaveLength(2)

    writeFileSync(join(bench.backups.folder, 'afterword-20260101T000000Z-change.db.sha256'), 'x')
    const left = join(bench.backups.folder, 'work-abc')
    execFileSync('mkdir', [left])
    writeFileSync(join(left, 'copy.db'), 'half')
    bench.again()
    expect(readdirSync(bench.backups.folder)).toHaveLength(2)
  })
})

describe('the schedule', () => {
  it('makes nothing without a change', async () => {
    const bench = backupsForTest()
    await pass(bench, 60)
    expect(bench.backups.list().backups).toEqual([])
    expect(bench.backups.isPending).toBe(false)
    expect(bench.changes()).toBe(0)
  })

  it('makes one within 15 minutes of a change, and no more until the next', async () => {
    const bench = backupsForTest()
    log(bench, 'Northwind Traders')
    await pass(bench, 9)
    log(bench, 'Larkfield Transit')
    expect(bench.backups.list().backups).toEqual([])
    await pass(bench, 3)
    expect(bench.backups.list().backups).toMatchObject([{ holds: { applications: 2 } }])
    await pass(bench, 60)
    expect(bench.backups.list().backups).toHaveLength(1)
    log(bench, 'Globex')
    await pass(bench, 15)
    expect(bench.backups.list().backups).toHaveLength(2)
  })

  it('tries again later when it failed, and says why it did', async () => {
    const bench = backupsForTest()
    log(bench, 'Northwind Traders')
    writeFileSync(bench.backups.folder, 'a file where the folder should be')
    await pass(bench, 15)
    expect(bench.backups.list().problem).not.toBeNull()
    rmSync(bench.backups.folder)
    await pass(bench, 15)
    expect(bench.backups.list()).toMatchObject({ backups: [{ reason: 'change' }], problem: null })
  })

  it('on quitting saves what is not saved, and nothing else', async () => {
    const bench = backupsForTest()
    log(bench, 'Northwind Traders')
    expect(bench.backups.isPending).toBe(true)
    await bench.backups.finish()
    expect(bench.backups.isPending).toBe(false)
    bench.backups.schedule.closing(() => bench.data.close())
    expect(bench.backups.list().backups).toHaveLength(1)
    const next = bench.again()
    expect(next.backups.isPending).toBe(false)
    await pass(next, 20)
    expect(next.backups.list().backups).toHaveLength(1)
  })

  it('notices after a crash what no backup has', async () => {
    const bench = backupsForTest()
    log(bench, 'Northwind Traders')
    need(await bench.backups.make())
    log(bench, 'Larkfield Transit')
    const next = bench.again()
    expect(next.backups.isPending).toBe(true)
    await pass(next, 15)
    expect(next.backups.list().backups[0]?.holds?.applications).toBe(2)
  })

  it('does not let quitting wait for ever', async () => {
    const side = inlineSide()
    const bench = backupsForTest({ side })
    log(bench, 'Northwind Traders')
    vi.spyOn(side, 'run').mockReturnValue(new Promise(() => undefined))
    vi.useFakeTimers()
    try {
      const finished = bench.backups.finish()
      await vi.advanceTimersByTimeAsync(10_000)
      await finished
    } finally {
      vi.useRealTimers()
    }
  })
})

describe('before a migration', () => {
  const asOlder = (bench: BackupBench): void => {
    bench.data.close()
    const db = new Database(bench.data.ownFile)
    db.pragma('user_version = 1')
    db.close()
  }

  it('a backup is made, and a failing one that is tried again never pushes others out', () => {
    const bench = backupsForTest()
    log(bench, 'Northwind Traders')
    // Its schema is the newest already, so the steps fail: their tables are there.
    asOlder(bench)
    for (let tries = 0; tries < 5; tries += 1) {
      bench.clock.freezeAt(bench.clock.now() + MINUTE)
      const next = bench.again()
      expect(next.data.trouble?.code).toBe('MIGRATION_FAILED')
    }
    const { backups } = bench.backups.list()
    expect(backups.map(({ reason }) => reason)).toEqual(['before-migration'])
    expect(companiesIn(fileOf(bench))).toEqual(['Northwind Traders'])
  })

  it('nothing is migrated when there is no making a backup', () => {
    const bench = backupsForTest()
    log(bench, 'Northwind Traders')
    asOlder(bench)
    const before = sha256Of(bench.data.ownFile)
    writeFileSync(bench.backups.folder, 'a file where the folder should be')
    expect(bench.again().data.trouble).not.toBeNull()
    expect(sha256Of(bench.data.ownFile)).toBe(before)
  })
})

/** Overwrites the pages behind the first few, as a failing disk does. */
function damage({ data }: BackupBench): void {
  data.close()
  const bytes = readFileSync(data.ownFile)
  bytes.fill(0xa5, 4096 * 6, 4096 * 9)
  writeFileSync(data.ownFile, bytes)
  expect(existsSync(`${data.ownFile}-wal`)).toBe(false)
}
