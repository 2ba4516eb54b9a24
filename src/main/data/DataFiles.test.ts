import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, it, onTestFinished, vi } from 'vitest'
import { closeDatabase, openDatabase } from '../database'
import { fillSample } from '../sample'
import { MovableClock, systemClock } from '../time'
import { DataFiles, NoDataOpen } from '.'
import { need, panel, surroundingsForTest } from '../testing'

const log = { info: vi.fn(), error: vi.fn() }

function folderOf(): string {
  const folder = mkdtempSync(join(tmpdir(), 'afterword-data-'))
  onTestFinished(() => rmSync(folder, { recursive: true }))
  return folder
}

function filesIn(folder: string, fill = fillSample): DataFiles {
  const clock = new MovableClock(systemClock)
  clock.freezeAt(Date.parse('2026-03-04T14:00:00Z'))
  const files = new DataFiles(
    folder,
    surroundingsForTest(clock, { timeZone: () => 'Europe/London' }),
    log,
    fill
  )
  onTestFinished(() => files.close())
  files.start()
  return files
}

describe('the data files', () => {
  it('are made on the first start', () => {
    const files = filesIn(folderOf())
    expect(files.trouble).toBeNull()
    expect(files.dataSet).toBe('own')
    expect(files.services.timeline.read().items).toEqual([])
  })

  it('keep the sample apart from the own data, and lose it without a trace', () => {
    const folder = folderOf()
    const files = filesIn(folder)
    need(files.services.interviews.log(panel()))

    need(files.openSample())
    expect(files.dataSet).toBe('sample')
    const companies = files.services.applicationLists.list().map(({ company }) => company)
    expect(companies).toContain('Larkfield Transit')
    expect(companies).not.toContain('Northwind Traders')

    files.leaveSample()
    expect(files.dataSet).toBe('own')
    expect(files.services.applicationLists.list().map(({ company }) => company)).toEqual([
      'Northwind Traders'
    ])
    expect(existsSync(join(folder, 'sample'))).toBe(false)
  })

  it('stay with the sample over a restart until it is cleared', () => {
    const folder = folderOf()
    const first = filesIn(folder)
    need(first.openSample())
    first.close()
    expect(filesIn(folder).dataSet).toBe('sample')
  })

  it('fall back to the own data when the sample cannot be made', () => {
    const files = filesIn(folderOf(), () => {
      throw new Error('no sample today')
    })
    need(files.services.interviews.log(panel()))
    expect(files.openSample()).toMatchObject({ ok: false, error: { code: 'INTERNAL' } })
    expect(files.dataSet).toBe('own')
    expect(files.services.applicationLists.list()).toHaveLength(1)
  })

  it('say what is wrong with a file of a newer version', () => {
    const folder = folderOf()
    const file = join(folder, 'afterword.db')
    const db = openDatabase(file)
    db.pragma('user_version = 999')
    closeDatabase(db)
    const files = filesIn(folder)
    expect(files.trouble).toMatchObject({ code: 'NEWER_FILE', file })
    expect(() => files.services).toThrow(NoDataOpen)
  })

  it('say what is wrong with a file that is no database, or a folder in its place', () => {
    const folder = folderOf()
    writeFileSync(join(folder, 'afterword.db'), 'no database '.repeat(500))
    expect(filesIn(folder).trouble?.code).toBe('NOT_A_DATABASE')
    rmSync(join(folder, 'afterword.db'))
    writeFileSync(join(folder, 'blocked'), '')
    expect(filesIn(join(folder, 'blocked')).trouble?.code).toBe('FOLDER_GONE')
  })
})

describe('the sample', () => {
  it('always has something due, something ahead and something sent', () => {
    const files = filesIn(folderOf())
    need(files.openSample())
    const { due, items } = files.services.timeline.read()
    const interviews = items.filter((item) => item.type === 'interview')
    const now = Date.parse('2026-03-04T14:00:00Z')
    expect(due.length).toBeGreaterThan(0)
    expect(interviews.some(({ startsAt }) => startsAt > now)).toBe(true)
    const closed = interviews.flatMap(({ people }) =>
      people.map((person) => person.touchpoint?.closed)
    )
    expect(closed).toContain('sent')
    expect(closed).toContain('not-wanted')
  })

  it('was sent in the past, never ahead of now', () => {
    const files = filesIn(folderOf())
    need(files.openSample())
    for (const { sentAt } of files.services.letterReader.list({ search: '', show: 'all' })
      .letters) {
      expect(sentAt).toBeLessThanOrEqual(Date.parse('2026-03-04T14:00:00Z'))
    }
  })
})
