import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  readdirSync,
  rmSync,
  truncateSync,
  writeFileSync
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import Database from 'better-sqlite3'
import { describe, expect, it, onTestFinished, vi } from 'vitest'
import { MovableClock, systemClock } from '../time'
import { DataFiles, NoDataOpen } from '.'
import { need, panel, surroundingsForTest } from '../testing'

const log = { info: vi.fn(), error: vi.fn() }

function folderOf(): string {
  const folder = mkdtempSync(join(tmpdir(), 'afterword-trouble-'))
  onTestFinished(() => rmSync(folder, { recursive: true }))
  return folder
}

function filesIn(folder: string): DataFiles {
  const clock = new MovableClock(systemClock)
  clock.freezeAt(Date.parse('2026-03-04T14:00:00Z'))
  const files = new DataFiles(
    folder,
    surroundingsForTest(clock, { timeZone: () => 'Europe/London' }),
    log,
    () => {
      throw new Error('no sample here')
    }
  )
  onTestFinished(() => files.close())
  files.start()
  return files
}

/** A folder with one interview in its file. */
function usedFolder(): { folder: string; file: string } {
  const folder = folderOf()
  const files = filesIn(folder)
  need(files.services.interviews.log(panel()))
  files.close()
  return { folder, file: join(folder, 'afterword.db') }
}

const companies = (files: DataFiles): string[] =>
  files.services.applicationLists.list().map(({ company }) => company)

/** Writes rubbish over the page that holds the first row of this table. */
function damage(file: string, table: string): void {
  const db = new Database(file)
  const { page } = db
    .prepare<[string], { page: number }>(
      'SELECT rootpage AS page FROM sqlite_schema WHERE name = ?'
    )
    .get(table) ?? { page: 0 }
  const size = Number(db.pragma('page_size', { simple: true }))
  db.close()
  const bytes = readFileSync(file)
  bytes.fill(0xa5, (page - 1) * size, page * size)
  writeFileSync(file, bytes)
}

describe('a data file that cannot be used', () => {
  it('is told to be damaged, and the next try opens it when it was put right', () => {
    const { folder, file } = usedFolder()
    const good = readFileSync(file)
    damage(file, 'setting')
    const files = filesIn(folder)
    expect(files.trouble).toMatchObject({ code: 'DAMAGED', file })
    expect(() => files.services).toThrow(NoDataOpen)

    writeFileSync(file, good)
    files.retry()
    expect(files.trouble).toBeNull()
    expect(companies(files)).toEqual(['Northwind Traders'])
  })

  it('is told to be locked while another program holds it', () => {
    const { folder, file } = usedFolder()
    const other = new Database(file)
    other.pragma('locking_mode = EXCLUSIVE')
    other.exec('BEGIN EXCLUSIVE')
    const files = filesIn(folder)
    expect(files.trouble?.code).toBe('LOCKED')
    other.exec('ROLLBACK')
    other.close()
    files.retry()
    expect(files.trouble).toBeNull()
  })

  it('is told to be gone when there is none, or an empty one, but a backup', () => {
    const { folder, file } = usedFolder()
    mkdirSync(join(folder, 'backups'))
    truncateSync(file)
    expect(filesIn(folder).trouble).toBeNull()
    truncateSync(file)
    writeFileSync(join(folder, 'backups', 'one.db'), '')
    expect(filesIn(folder).trouble?.code).toBe('FILE_GONE')
    rmSync(file)
    expect(filesIn(folder).trouble?.code).toBe('FILE_GONE')
    expect(existsSync(file)).toBe(false)
  })

  it('is told to be in a folder that is gone', () => {
    const folder = folderOf()
    writeFileSync(join(folder, 'stick'), '')
    expect(filesIn(join(folder, 'stick', 'Afterword')).trouble?.code).toBe('FOLDER_GONE')
  })

  it('is set aside with its log for an empty one, and nothing of it is lost', () => {
    const { folder, file } = usedFolder()
    writeFileSync(file, 'shopping list '.repeat(500))
    writeFileSync(`${file}-wal`, 'and its log')
    const files = filesIn(folder)
    expect(files.trouble?.code).toBe('NOT_A_DATABASE')
    const { keptIn } = need(files.startAfresh())
    expect(files.trouble).toBeNull()
    expect(companies(files)).toEqual([])
    expect(readFileSync(join(keptIn ?? '', 'afterword.db'), 'utf8')).toContain('shopping list')
    expect(readFileSync(join(keptIn ?? '', 'afterword.db-wal'), 'utf8')).toBe('and its log')
  })

  it('of a schema that cannot be brought up to date stays as it is', () => {
    const { folder, file } = usedFolder()
    const db = new Database(file)
    db.pragma('user_version = 0')
    db.close()
    const before = readFileSync(file)
    expect(filesIn(folder).trouble?.code).toBe('MIGRATION_FAILED')
    expect(readFileSync(file)).toEqual(before)
  })

  it('begins an empty one where there are only backups, when that is meant', () => {
    const folder = folderOf()
    mkdirSync(join(folder, 'backups'))
    writeFileSync(join(folder, 'backups', 'one.db'), '')
    const files = filesIn(folder)
    expect(files.trouble?.code).toBe('FILE_GONE')
    expect(need(files.startAfresh())).toEqual({ keptIn: null })
    expect(files.trouble).toBeNull()
    expect(readdirSync(join(folder, 'backups'))).toEqual(['one.db'])
  })

  it('keeps a log that was left without its file', () => {
    const folder = folderOf()
    writeFileSync(join(folder, 'afterword.db-wal'), 'the last words')
    const files = filesIn(folder)
    expect(files.trouble).toBeNull()
    const kept = join(folder, 'set-aside', '2026-03-04T140000Z', 'afterword.db-wal')
    expect(readFileSync(kept, 'utf8')).toBe('the last words')
  })
})

describe('a sample that cannot be opened', () => {
  it('is no trouble: it goes, and the own data is open', () => {
    const { folder } = usedFolder()
    mkdirSync(join(folder, 'sample'))
    writeFileSync(join(folder, 'sample', 'afterword.db'), 'no sample '.repeat(500))
    const files = filesIn(folder)
    expect(files.trouble).toBeNull()
    expect(companies(files)).toEqual(['Northwind Traders'])
    expect(existsSync(join(folder, 'sample'))).toBe(false)
  })
})

describe('a file open for reading only', () => {
  it('shows everything, and refuses every change', () => {
    const { folder, file } = usedFolder()
    const files = filesIn(folder)
    need(files.openForReading())
    expect(files.notices.isReadOnly).toBe(true)
    expect(companies(files)).toEqual(['Northwind Traders'])
    const { items } = files.services.timeline.read()
    expect(items.filter(({ type }) => type === 'interview')).toHaveLength(1)
    const before = readFileSync(file)
    expect(() => files.services.interviews.log(panel())).toThrow(/readonly/)
    expect(() => files.services.settings.change({ look: 'dark' })).toThrow(/readonly/)
    files.close()
    expect(readFileSync(file)).toEqual(before)
  })

  it('is open for writing again after the next try', () => {
    const files = filesIn(usedFolder().folder)
    need(files.openForReading())
    files.retry()
    expect(files.notices.isReadOnly).toBe(false)
    need(files.services.interviews.log(panel({ company: 'Copperline' })))
  })

  it('that cannot be read at all is refused with a sentence', () => {
    const { folder, file } = usedFolder()
    writeFileSync(file, 'no database '.repeat(500))
    const files = filesIn(folder)
    expect(files.openForReading()).toMatchObject({ ok: false, error: { code: 'DATA_UNUSABLE' } })
    expect(files.trouble?.code).toBe('NOT_A_DATABASE')
  })
})

describe('damage found in an open file', () => {
  it('is told once, and shown when the user wants to see it', () => {
    const files = filesIn(usedFolder().folder)
    expect(files.foundDamage()).toBe(true)
    expect(files.foundDamage()).toBe(false)
    expect(files.notices.isDamaged).toBe(true)
    files.showDamage()
    expect(files.trouble?.code).toBe('DAMAGED')
    files.retry()
    expect(files.trouble).toBeNull()
    expect(files.notices.isDamaged).toBe(false)
  })
})
