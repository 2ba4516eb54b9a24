import { mkdirSync, readdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { beforeEach, describe, expect, it, vi } from 'vitest'
import { refused } from '@shared/outcome'
import {
  backupsForTest,
  folderForTest,
  inlineSide,
  need,
  panel,
  type BackupBench
} from '../testing'
import { backupName } from './backupName'
import { ownPart } from './SecondFolder'

let bench: BackupBench
let stick: string

const side = inlineSide()
const part = (): string => join(stick, ownPart())
const make = async (company: string): Promise<string> => {
  need(bench.data.services.interviews.log(panel({ company })))
  bench.clock.freezeAt(bench.clock.now() + 60_000)
  const { name } = need(await bench.backups.make())
  return name
}
const copied = (): Promise<void> => bench.backups.second.bring()

beforeEach(() => {
  stick = join(folderForTest(), 'stick')
  mkdirSync(stick)
  bench = backupsForTest({ side })
})

describe('the second folder', () => {
  it('is nowhere until it is chosen', async () => {
    await make('Northwind Traders')
    expect(await bench.backups.second.view()).toBeNull()
  })

  it('gets the newest backup at once and each one that follows', async () => {
    const first = await make('Northwind Traders')
    bench.backups.second.choose(stick)
    await copied()
    const next = await make('Globex')
    await copied()
    expect(await bench.backups.second.view()).toMatchObject({
      folder: stick,
      state: 'there',
      backups: [
        { name: next, place: 'second', holds: { applications: 2 } },
        { name: first, place: 'second', holds: { applications: 1 } }
      ]
    })
    expect(readFileSync(join(part(), next))).toEqual(readFileSync(join(bench.backups.folder, next)))
  })

  it('that was taken out is missing, and gets its copy when it is back', async () => {
    bench.backups.second.choose(stick)
    renameSync(stick, `${stick}-gone`)
    const name = await make('Northwind Traders')
    await copied()
    expect(await bench.backups.second.view()).toEqual({
      folder: stick,
      state: 'missing',
      backups: []
    })
    renameSync(`${stick}-gone`, stick)
    await copied()
    expect(readdirSync(part())).toContain(name)
    expect(await bench.backups.second.view()).toMatchObject({ state: 'there' })
  })

  it('is remembered, and can be left with everything that is in it', async () => {
    bench.backups.second.choose(stick)
    const name = await make('Northwind Traders')
    await copied()
    bench = bench.again()
    expect(await bench.backups.second.view()).toMatchObject({ folder: stick })
    bench.backups.second.leave()
    expect(await bench.backups.second.view()).toBeNull()
    expect(readdirSync(part())).toContain(name)
  })

  it('keeps other people’s files, and rotates its own', async () => {
    mkdirSync(part())
    writeFileSync(join(part(), 'diary.txt'), 'Dear diary')
    for (let day = 1; day <= 30; day += 1) {
      const madeAt = Date.parse('2026-03-04T12:00:00Z') - day * 600_000
      writeFileSync(join(part(), backupName(madeAt, 'change')), '')
    }
    bench.backups.second.choose(stick)
    await make('Northwind Traders')
    await copied()
    expect(readFileSync(join(part(), 'diary.txt'), 'utf8')).toBe('Dear diary')
  })

  it('that is full says so, and is not asked again until there is something new', async () => {
    await make('Northwind Traders')
    const run = vi.spyOn(side, 'run').mockResolvedValue(refused('DISK_FULL', 'It is full.'))
    bench.backups.second.choose(stick)
    await copied()
    await bench.backups.tick()
    expect(run).toHaveBeenCalledTimes(1)
    run.mockRestore()
    expect(await bench.backups.second.view()).toMatchObject({ state: 'full' })
  })

  it('is where one can restore from', async () => {
    bench.backups.second.choose(stick)
    const name = await make('Northwind Traders')
    await copied()
    need(bench.data.services.interviews.log(panel({ company: 'Globex' })))
    need(await bench.backups.restorer.restore({ place: 'second', name }))
    expect(bench.data.services.applicationLists.list()).toHaveLength(1)
  })
})
