import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import type { TransferView } from '@shared/model/transferViews'
import { done, refused } from '@shared/outcome'
import type { SideProcess } from '../side'
import { backupsForTest, forkedSide, inlineSide, need, panel } from '../testing'
import { TransferService } from './TransferService'

function bench(side: SideProcess = inlineSide()) {
  const { folder, clock, data, backups } = backupsForTest()
  const told: TransferView[] = []
  const transfer = new TransferService(
    folder,
    {
      get file() {
        return data.trouble === null ? data.file : null
      },
      get isReplaceable() {
        return data.ownChanges !== null
      },
      contents: () => data.services.file.contents(),
      replaceWith: (finished, signal) =>
        backups.restorer.replaceWith(finished, 'before-import', signal)
    },
    {
      side,
      clock,
      timeZone: () => 'Europe/London',
      version: '1.2.3',
      changed: (view) => told.push(view)
    }
  )
  const companies = (): string[] =>
    data.services.applicationLists.list().map(({ company }) => company)
  return { folder, data, transfer, told, companies, work: join(folder, 'import-work') }
}

it('takes everything out, shows what a file holds, and brings it in after a backup', async () => {
  const { folder, data, transfer, told, companies, work } = bench()
  need(data.services.interviews.log(panel()))
  const file = join(folder, 'all.json')
  need(await transfer.exportAll(file))
  expect(transfer.lastExported).toBe(file)
  need(data.services.interviews.log(panel({ company: 'Globex' })))

  need(await transfer.readExport(file))
  expect(transfer.view()).toEqual({
    running: null,
    found: {
      name: 'all.json',
      exportedAt: Date.parse('2026-03-04T14:00:00Z'),
      holds: { applications: 1, interviews: 1, letters: 0 },
      now: { applications: 2, interviews: 2, letters: 0 }
    }
  })
  expect(companies()).toContain('Globex')

  const { before } = need(await transfer.bringIn())
  expect(companies()).toEqual(['Northwind Traders'])
  expect(before).toContain('before-import')
  expect(transfer.view()).toEqual({ running: null, found: null })
  expect(existsSync(work)).toBe(false)
  expect(told.map(({ running }) => running?.what ?? null)).toContain('replacing')
  expect(told.at(-1)).toEqual({ running: null, found: null })
})

it('changes nothing and leaves nothing when a file cannot be brought in', async () => {
  const { folder, data, transfer, companies, work } = bench()
  need(data.services.interviews.log(panel()))
  const file = join(folder, 'all.json')
  need(await transfer.exportAll(file))
  need(await transfer.readExport(file))
  writeFileSync(file, readFileSync(file, 'utf8').replace('"minutes":60', '"minutes":0'))
  expect(await transfer.readExport(file)).toMatchObject({ error: { code: 'INVALID_INPUT' } })
  // What was read before is no longer there to be taken for this one.
  expect(transfer.view().found).toBeNull()
  expect(await transfer.bringIn()).toMatchObject({ error: { code: 'NOT_FOUND' } })
  expect(companies()).toEqual(['Northwind Traders'])
  expect(existsSync(work)).toBe(false)
})

it('does one thing at a time, and stops it in the middle', { timeout: 30_000 }, async () => {
  const { folder, transfer, told, work } = bench(forkedSide())
  const file = join(folder, 'all.json')
  need(await transfer.exportAll(file))
  const [head = '', rest = ''] = readFileSync(file, 'utf8').split('"people": []')
  const people = Array.from({ length: 300_000 }, (_, at) =>
    JSON.stringify({
      id: at + 1,
      name: `Person ${at}`,
      email: null,
      title: '',
      honorific: null,
      formality: null,
      greeting: null,
      thankYou: 'wanted',
      createdAt: '2026-03-04T14:00:00Z',
      updatedAt: '2026-03-04T14:00:00Z'
    })
  )
  writeFileSync(file, `${head}"people": [${people.join()}]${rest}`)

  const reading = transfer.readExport(file)
  expect(await transfer.exportAll(join(folder, 'other.json'))).toMatchObject({
    error: { code: 'BUSY' }
  })
  await expect.poll(() => told.at(-1)?.running?.done, { timeout: 20_000 }).toBeGreaterThan(0)
  transfer.stop()
  expect(await reading).toMatchObject({ error: { code: 'CANCELLED' } })
  expect(existsSync(work)).toBe(false)
  expect(transfer.view()).toEqual({ running: null, found: null })
})

it('removes what a process that was ended has left of an export', async () => {
  const side: SideProcess = {
    run: (_name, input) => {
      if ('to' in input && typeof input.to === 'string') writeFileSync(`${input.to}.part`, '{')
      return Promise.resolve(refused('CRASHED', 'Gone.'))
    }
  }
  const { folder, transfer } = bench(side)
  const out = join(folder, 'out')
  mkdirSync(out)
  expect(await transfer.exportAll(join(out, 'all.json'))).toMatchObject({
    error: { code: 'CRASHED' }
  })
  expect(readdirSync(out)).toEqual([])
  expect(transfer.lastExported).toBeNull()
})

it('never touches the own data while the sample is open, but takes the sample out', async () => {
  const { folder, data, transfer } = bench()
  const file = join(folder, 'all.json')
  need(await transfer.exportAll(file))
  need(await transfer.readExport(file))
  need(data.openSample())
  expect(transfer.view().found).toBeNull()
  expect(await transfer.bringIn()).toMatchObject({ error: { code: 'CONFLICT' } })
  expect(await transfer.readExport(file)).toMatchObject({ error: { code: 'CONFLICT' } })
  need(await transfer.exportAll(file))
  expect(readFileSync(file, 'utf8')).toContain('Larkfield Transit')
})

it('leaves nothing half done behind when the program ends, and clears what a kill has left', async () => {
  let answer = (): void => undefined
  const side: SideProcess = {
    run: (_name, input) => {
      if ('to' in input && typeof input.to === 'string') writeFileSync(`${input.to}.part`, '{')
      return new Promise((resolve) => {
        answer = () => resolve(done(null) as never)
      })
    }
  }
  const { folder, transfer, work } = bench(side)
  const out = join(folder, 'out')
  mkdirSync(out)
  const running = transfer.exportAll(join(out, 'all.json'))
  await expect.poll(() => readdirSync(out)).toEqual(['all.json.part'])
  transfer.close()
  expect(readdirSync(out)).toEqual([])
  answer()
  await running
  mkdirSync(work)
  writeFileSync(join(work, 'afterword.db'), 'half')
  transfer.clean()
  expect(existsSync(work)).toBe(false)
})
