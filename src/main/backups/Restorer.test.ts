import {
  copyFileSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  truncateSync,
  writeFileSync
} from 'node:fs'
import { join } from 'node:path'
import Database from 'better-sqlite3'
import fc from 'fast-check'
import { beforeEach, describe, expect, it } from 'vitest'
import { closeDatabase, openDatabase, schemaVersions } from '../database'
import { backupsForTest, forkedSide, need, panel, type BackupBench } from '../testing'

let bench: BackupBench

const log = (company: string): void => {
  need(bench.data.services.interviews.log(panel({ company })))
}
const companies = (): string[] =>
  bench.data.services.applicationLists
    .list()
    .map(({ company }) => company)
    .sort()
const own = (name: string) => ({ place: 'own' as const, name })
const chosen = (file: string) => {
  bench.backups.restorer.choose(file)
  return { place: 'chosen' as const }
}

/** Northwind in a backup, Globex added since. */
async function withBackup(): Promise<string> {
  log('Northwind Traders')
  const { name } = need(await bench.backups.make())
  log('Globex')
  return name
}

/** A closed file with one application, as somebody brings it from elsewhere. */
function fileFromElsewhere(change: (db: Database.Database) => void = () => undefined): string {
  const file = join(bench.folder, 'elsewhere.db')
  const db = openDatabase(file)
  db.exec(`INSERT INTO application (company, role, stage, created_at, updated_at)
           VALUES ('Initech', 'Engineer', 'applied', 1, 1)`)
  closeDatabase(db)
  const raw = new Database(file)
  raw.pragma('journal_mode = DELETE')
  raw.unsafeMode()
  change(raw)
  raw.close()
  return file
}

beforeEach(() => {
  bench = backupsForTest()
})

describe('a restore', () => {
  it('brings back what was, and can be undone', async () => {
    const name = await withBackup()
    const { before } = need(await bench.backups.restorer.restore(own(name)))
    expect(companies()).toEqual(['Northwind Traders'])
    expect(bench.backups.list().backups[0]).toMatchObject({
      name: before,
      reason: 'before-restore',
      holds: { applications: 2 }
    })
    need(await bench.backups.restorer.restore(own(before ?? '')))
    expect(companies()).toEqual(['Globex', 'Northwind Traders'])
  })

  it('leaves neither the old file nor anything half done', async () => {
    const name = await withBackup()
    need(await bench.backups.restorer.restore(own(name)))
    log('Hooli')
    bench.data.close()
    expect(readdirSync(bench.folder).sort()).toEqual(['afterword.db', 'backups'])
    expect(readdirSync(bench.backups.folder).filter((file) => file.startsWith('work-'))).toEqual([])
  })

  it('goes on with the restored data as if it had always been there', async () => {
    const name = await withBackup()
    need(await bench.backups.restorer.restore(own(name)))
    log('Hooli')
    const next = bench.again()
    expect(next.data.services.applicationLists.list()).toHaveLength(2)
  })

  it('of a damaged backup is refused, whichever bit is another', async () => {
    const name = await withBackup()
    const file = join(bench.backups.folder, name)
    const sound = readFileSync(file)
    const before = bench.backups.list().backups.length
    await fc.assert(
      fc.asyncProperty(fc.nat(sound.length * 8 - 1), async (bit) => {
        const flipped = Buffer.from(sound)
        flipped.writeUInt8(flipped.readUInt8(bit >> 3) ^ (1 << (bit & 7)), bit >> 3)
        writeFileSync(file, flipped)
        expect(await bench.backups.restorer.restore(own(name))).toMatchObject({
          error: { code: 'DATA_UNUSABLE' }
        })
      }),
      { numRuns: 150 }
    )
    expect(companies()).toEqual(['Globex', 'Northwind Traders'])
    expect(bench.backups.list().backups).toHaveLength(before)
  }, 30_000)

  it('notices a label that was tampered with', async () => {
    const name = await withBackup()
    const label = join(bench.backups.folder, `${name}.sha256`)
    writeFileSync(label, readFileSync(label, 'utf8').replace(/[0-9a-f]{64}/, '0'.repeat(64)))
    expect(await bench.backups.restorer.look(own(name))).toMatchObject({
      error: { code: 'DATA_UNUSABLE' }
    })
    writeFileSync(label, '')
    expect(await bench.backups.restorer.look(own(name))).toMatchObject({
      error: { code: 'DATA_UNUSABLE' }
    })
  })

  it('reads nothing that is not a backup by its name', async () => {
    copyFileSync(fileFromElsewhere(), join(bench.folder, 'other.db'))
    for (const name of [
      '../other.db',
      'other.db',
      '',
      '..',
      'afterword-20260304T140000Z-change.db'
    ]) {
      expect(await bench.backups.restorer.restore(own(name))).toMatchObject({ ok: false })
    }
  })

  it('waits while the sample is open', async () => {
    const name = await withBackup()
    need(bench.data.openSample())
    expect(await bench.backups.restorer.restore(own(name))).toMatchObject({
      error: { code: 'CONFLICT' }
    })
    bench.data.leaveSample()
    expect(companies()).toEqual(['Globex', 'Northwind Traders'])
  })

  it('works while the data cannot be opened, and sets that aside with its WAL', async () => {
    const name = await withBackup()
    bench.data.close()
    writeFileSync(bench.data.ownFile, 'no database '.repeat(900))
    writeFileSync(`${bench.data.ownFile}-wal`, 'the log of another file')
    bench = bench.again()
    expect(bench.data.trouble).not.toBeNull()
    expect(need(await bench.backups.restorer.restore(own(name)))).toEqual({ before: null })
    expect(bench.data.trouble).toBeNull()
    expect(companies()).toEqual(['Northwind Traders'])
    const [aside = ''] = readdirSync(join(bench.folder, 'set-aside'))
    const kept = join(bench.folder, 'set-aside', aside)
    expect(readFileSync(join(kept, 'afterword.db'), 'utf8')).toContain('no database')
    expect(readFileSync(join(kept, 'afterword.db-wal'), 'utf8')).toBe('the log of another file')
  })

  it('is finished by the next start when the program is ended after it was decided', async () => {
    const name = await withBackup()
    bench.data.close()
    copyFileSync(join(bench.backups.folder, name), join(bench.folder, 'incoming.db'))
    bench = bench.again()
    expect(companies()).toEqual(['Northwind Traders'])
    expect(existsSync(join(bench.folder, 'incoming.db'))).toBe(false)
    expect(readdirSync(join(bench.folder, 'set-aside'))).toHaveLength(1)
  })

  it('can be given up', async () => {
    const name = await withBackup()
    bench = backupsForTest({ folder: bench.folder, side: forkedSide() })
    const restoring = bench.backups.restorer.restore(own(name))
    bench.backups.restorer.stop()
    expect(await restoring).toMatchObject({ error: { code: 'CANCELLED' } })
    expect(companies()).toEqual(['Globex', 'Northwind Traders'])
    expect(readdirSync(bench.backups.folder).filter((file) => file.startsWith('work-'))).toEqual([])
  }, 20_000)
})

describe('a look inside', () => {
  it('names the applications, and changes nothing', async () => {
    const name = await withBackup()
    expect(need(await bench.backups.restorer.look(own(name)))).toMatchObject({
      holds: { applications: 1, interviews: 1, letters: 0 },
      applications: [{ company: 'Northwind Traders', role: 'Staff Engineer', interviewCount: 1 }]
    })
    expect(companies()).toEqual(['Globex', 'Northwind Traders'])
    expect(readdirSync(bench.backups.folder)).toHaveLength(2)
  })
})

describe('a file from elsewhere', () => {
  it('is restored when it is ours', async () => {
    log('Northwind Traders')
    const file = fileFromElsewhere()
    const bytes = readFileSync(file)
    need(await bench.backups.restorer.restore(chosen(file)))
    expect(companies()).toEqual(['Initech'])
    expect(readFileSync(file)).toEqual(bytes)
    expect(existsSync(`${file}-wal`)).toBe(false)
  })

  it('is restored with what is in its WAL', async () => {
    const other = backupsForTest()
    need(other.data.services.interviews.log(panel({ company: 'Hooli' })))
    expect(existsSync(`${other.data.ownFile}-wal`)).toBe(true)
    need(await bench.backups.restorer.restore(chosen(other.data.ownFile)))
    expect(companies()).toEqual(['Hooli'])
  })

  it.each(schemaVersions.map(({ version }) => version))(
    'of schema %i is brought to the newest',
    async (version) => {
      const file = join(bench.folder, 'older.db')
      const db = openDatabase(file, schemaVersions.slice(0, version))
      db.exec(`INSERT INTO application (company, role, stage, created_at, updated_at)
               VALUES ('Initech', 'Engineer', 'applied', 1, 1)`)
      closeDatabase(db)
      need(await bench.backups.restorer.restore(chosen(file)))
      expect(companies()).toEqual(['Initech'])
      const restored = new Database(bench.data.ownFile, { readonly: true })
      expect(restored.pragma('user_version', { simple: true })).toBe(schemaVersions.length)
      restored.close()
    }
  )

  const refuses = async (file: string, sentence: RegExp): Promise<void> => {
    log('Northwind Traders')
    const outcome = await bench.backups.restorer.restore(chosen(file))
    expect(outcome).toMatchObject({
      error: { code: 'DATA_UNUSABLE', message: expect.stringMatching(sentence) as string }
    })
    expect(companies()).toEqual(['Northwind Traders'])
  }

  it('of a newer version is refused', async () => {
    const file = fileFromElsewhere((db) => db.pragma('user_version = 999'))
    await refuses(file, /newer version/)
  })

  it.each([
    ['a view', 'CREATE VIEW extra AS SELECT 1'],
    [
      'an endless view',
      `CREATE VIEW extra AS WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n)
       SELECT count(*) FROM n`
    ],
    ['a trigger', 'CREATE TRIGGER extra AFTER INSERT ON note BEGIN DELETE FROM letter; END'],
    ['a table', 'CREATE TABLE extra (a)'],
    ['a virtual table', 'CREATE VIRTUAL TABLE extra USING fts5(a)'],
    ['an index', 'CREATE INDEX extra ON note (text)'],
    ['another column', 'ALTER TABLE note ADD COLUMN extra TEXT'],
    ['a table less', 'DROP TABLE pin']
  ])('with %s is refused', async (_what, sql) => {
    await refuses(
      fileFromElsewhere((db) => db.exec(sql)),
      /not an Afterword file/
    )
  })

  it('with a table that is an endless view is refused', async () => {
    const file = fileFromElsewhere((db) => {
      db.exec('ALTER TABLE application RENAME TO real')
      db.exec(`CREATE VIEW application AS WITH RECURSIVE n(i) AS
               (SELECT 1 UNION ALL SELECT i + 1 FROM n) SELECT i AS id, '' AS company FROM n`)
    })
    await refuses(file, /not an Afterword file/)
  })

  it('with references to nothing is refused', async () => {
    const file = fileFromElsewhere((db) => {
      db.pragma('foreign_keys = OFF')
      db.exec('DELETE FROM application')
    })
    await refuses(file, /damaged/)
  })

  it('that is something else is refused', async () => {
    const file = join(bench.folder, 'shopping.txt')
    writeFileSync(file, 'Milk and bread')
    await refuses(file, /not an Afterword file/)
  })

  it('of no length, or no file at all, is refused', async () => {
    const file = join(bench.folder, 'empty.db')
    writeFileSync(file, '')
    await refuses(file, /not an Afterword file/)
    mkdirSync(join(bench.folder, 'folder.db'))
    const source = chosen(join(bench.folder, 'folder.db'))
    expect(await bench.backups.restorer.restore(source)).toMatchObject({ ok: false })
    const gone = chosen(join(bench.folder, 'gone.db'))
    expect(await bench.backups.restorer.restore(gone)).toMatchObject({
      error: { message: 'The file is not there any more.' }
    })
  })

  it('with damaged pages is refused', async () => {
    const file = fileFromElsewhere()
    const bytes = readFileSync(file)
    bytes.fill(0xa5, 4096 * 6, 4096 * 12)
    writeFileSync(file, bytes)
    await refuses(file, /damaged|cannot be read/)
  })

  it('larger than any of ours is refused without reading it', async () => {
    const file = fileFromElsewhere()
    // Sparse: it takes no room on the disk.
    truncateSync(file, 5 * 1024 ** 3)
    await refuses(file, /larger/)
  })
})
