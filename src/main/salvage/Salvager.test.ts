import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { expect, it, onTestFinished, vi } from 'vitest'
import { done, refused, type Outcome } from '@shared/outcome'
import { closeDatabase, openDatabase } from '../database'
import type { SideProcess } from '../side'
import { forkedSide, need } from '../testing'
import { DamageWatch } from './DamageWatch'
import { Salvager } from './Salvager'

const NOW = { now: () => 1_000_000 }
const log = { info: vi.fn(), error: vi.fn() }

/** An own file of this schema with one person in it, and what is put in its place. */
function ownData() {
  const folder = mkdtempSync(join(tmpdir(), 'afterword-salvager-'))
  onTestFinished(() => rmSync(folder, { recursive: true }))
  const ownFile = join(folder, 'afterword.db')
  const db = openDatabase(ownFile)
  db.exec(`INSERT INTO person (name, created_at, updated_at) VALUES ('Dana', 1, 1)`)
  closeDatabase(db)
  const replaceOwn = vi.fn((finished: string): Promise<Outcome<null>> => {
    writeFileSync(ownFile, readFileSync(finished))
    return Promise.resolve(done(null))
  })
  return { ownFile, replaceOwn }
}

it('saves in the side process, keeps the old file until it is wanted, and tidies up', async () => {
  const data = ownData()
  const before = readFileSync(data.ownFile)
  const told: string[] = []
  const salvager = new Salvager(data, forkedSide(log), NOW, ({ table }) => told.push(table))
  const report = need(await salvager.save())
  expect(report.find(({ name }) => name === 'person')).toMatchObject({ saved: 1, lost: 0 })
  expect(told).toContain('person')
  expect(readFileSync(data.ownFile)).toEqual(before)

  need(await salvager.use())
  expect(data.replaceOwn).toHaveBeenCalledOnce()
  expect(existsSync(join(dirname(data.ownFile), 'salvaged'))).toBe(false)
}, 30_000)

it('puts nothing in the place of the file before something was saved', async () => {
  const data = ownData()
  const salvager = new Salvager(data, forkedSide(log), NOW, () => undefined)
  expect(await salvager.use()).toMatchObject({ ok: false, error: { code: 'NOT_FOUND' } })
  expect(data.replaceOwn).not.toHaveBeenCalled()
})

it('leaves nothing behind when nothing could be saved', async () => {
  const data = ownData()
  const half = join(dirname(data.ownFile), 'salvaged')
  const side: SideProcess = {
    run: () => {
      mkdirSync(half)
      return Promise.resolve(refused('CANCELLED', 'Stopped.'))
    }
  }
  const salvager = new Salvager(data, side, NOW, () => undefined)
  expect(await salvager.save()).toMatchObject({ ok: false, error: { code: 'CANCELLED' } })
  expect(existsSync(half)).toBe(false)
})

it('finds a damaged page in a file that opens without a word, and tells it once', async () => {
  const { ownFile } = ownData()
  const bytes = readFileSync(ownFile)
  bytes.fill(0xa5, bytes.length - 4096)
  writeFileSync(ownFile, bytes)
  let isKnown = false
  const tell = vi.fn()
  const watched = {
    watchedFile: ownFile,
    foundDamage: () => !isKnown && (isKnown = true)
  }
  const watch = new DamageWatch(watched, forkedSide(log), log, tell)
  await watch.look()
  await watch.look()
  expect(tell).toHaveBeenCalledOnce()
}, 30_000)

it('says nothing of a sound file, nor of one that was closed while it was read', async () => {
  const { ownFile } = ownData()
  const tell = vi.fn()
  const foundDamage = vi.fn(() => true)
  const sound = { watchedFile: ownFile, foundDamage }
  await new DamageWatch(sound, forkedSide(log), log, tell).look()
  let asked = 0
  const closed = {
    get watchedFile() {
      asked += 1
      return asked === 1 ? ownFile : null
    },
    foundDamage
  }
  const found: SideProcess = {
    run: () => Promise.resolve(refused('DATA_UNUSABLE', 'It is damaged.'))
  }
  await new DamageWatch(closed, found, log, tell).look()
  expect(foundDamage).not.toHaveBeenCalled()
  expect(tell).not.toHaveBeenCalled()
}, 30_000)
