import { execFileSync } from 'node:child_process'
import {
  appendFileSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  truncateSync,
  writeFileSync
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, it, onTestFinished } from 'vitest'
import { closeDatabase, openDatabase, openForReading } from '../database'
import { dumpOf, need, openForTest } from '../testing'
import { exportJson } from './exportJson'
import { FORMAT_VERSION, type Row, type SectionName } from './format'
import { importJson } from './importJson'

const quiet = { progress: () => undefined, isCancelled: () => false }
const NOW = '2026-03-04T14:00:00Z'

type Export = Record<SectionName, Row[]> & Row

function folderForTest(): string {
  const folder = mkdtempSync(join(tmpdir(), 'afterword-import-'))
  onTestFinished(() => rmSync(folder, { recursive: true }))
  return folder
}

/** An export of two interviews of one application, with a note, a promise and a letter sent. */
async function exported(): Promise<{ json: string; read: () => Export }> {
  const { file, db } = openForTest(NOW)
  db.exec(`
    INSERT INTO setting VALUES ('look', '"dark"');
    INSERT INTO person (name, email, created_at, updated_at)
      VALUES ('Dana', 'dana@northwind.example', 0, 0), ('Bo', NULL, 0, 0);
    INSERT INTO application (company, role, stage, created_at, updated_at)
      VALUES ('Northwind', 'Engineer', 'interviewing', 0, 0);
    INSERT INTO interview (application_id, start_local, time_zone, minutes, starts_at, ends_at, kind,
      created_at, updated_at)
      VALUES (1, '2026-03-03T13:00', 'UTC', 60, 1772542800000, 1772546400000, 'panel', 0, 0),
        (1, '2026-03-02T13:00', 'UTC', 60, 1772456400000, 1772460000000, 'video', 0, 0);
    INSERT INTO interview_person (interview_id, person_id, position) VALUES (1, 1, 0), (1, 2, 1);
    INSERT INTO note (interview_id, person_id, kind, text, position, created_at, updated_at)
      VALUES (1, 1, 'shared', 'Moving to Kotlin', 0, 0, 0);
    INSERT INTO promise (interview_id, by_date, text, person_id, updated_at)
      VALUES (1, '2026-03-13', 'end of next week', 1, 0);
    INSERT INTO letter (kind, application_id, interview_id, person_id, subject, body, created_at,
      updated_at) VALUES ('thank-you', 1, 1, 1, 'Thank you', 'Hi Dana', 0, 0);
    INSERT INTO letter_version (letter_id, cause, subject, body, saved_at)
      VALUES (1, 'sent', 'Thank you', 'Hi Dana', 0);
    INSERT INTO sending (kind, application_id, interview_id, person_id, letter_version_id, way,
      recipient_name, sent_at, recorded_at) VALUES ('thank-you', 1, 1, 1, 1, 'email', 'Dana', 9, 9);`)
  const json = join(folderForTest(), 'all.json')
  need(await exportJson({ from: file, to: json, program: '1.2.3', at: Date.parse(NOW) }, quiet))
  return { json, read: () => JSON.parse(readFileSync(json, 'utf8')) as Export }
}

function bringIn(from: string): ReturnType<typeof importJson> {
  return importJson({ from, to: join(folderForTest(), 'afterword.db') }, quiet)
}

/** What an export is told that was changed like this. */
async function toldAfter(change: (all: Export) => unknown): Promise<string> {
  const { json, read } = await exported()
  const all = read()
  writeFileSync(json, JSON.stringify(change(all) ?? all))
  const outcome = await bringIn(json)
  return outcome.ok ? 'brought in' : `${outcome.error.code} ${outcome.error.message}`
}

const first = (rows: Row[]): Row => {
  const [row] = rows
  if (row === undefined) throw new Error('There is a row')
  return row
}

const cannot = (why: string): string => `INVALID_INPUT This file cannot be brought in. ${why}`

/** As version 1 wrote it: without what came later. */
const VERSION_1 = {
  format: 'afterword-export',
  version: 1,
  program: '0.1.0',
  exportedAt: NOW.replace('Z', '.000Z'),
  settings: [{ key: 'look', value: 'dark' }],
  people: [
    {
      id: 4,
      name: 'Dana',
      email: null,
      title: 'CTO',
      honorific: 'Dr.',
      createdAt: '2026-03-01T10:00:00.000Z',
      updatedAt: '2026-03-01T10:00:00.000Z'
    }
  ],
  applications: [
    {
      id: 2,
      company: 'Northwind',
      role: 'Engineer',
      stage: 'applied',
      appliedOn: '2026-03-01',
      contactId: 4,
      createdAt: '2026-03-01T10:00:00.000Z',
      updatedAt: '2026-03-02T10:00:00.000Z'
    }
  ],
  stageChanges: [
    {
      id: 7,
      applicationId: 2,
      fromStage: null,
      toStage: 'applied',
      changedAt: '2026-03-01T10:00:00.000Z'
    }
  ],
  interviews: [],
  participants: [],
  notes: [],
  promises: [],
  letters: [],
  letterVersions: [],
  sendings: [],
  repliesHeard: [
    {
      id: 1,
      applicationId: 2,
      heardAt: '2026-03-02T10:00:00.000Z',
      text: 'Soon.',
      promiseBy: '2026-03-13',
      promiseText: 'end of next week',
      promisePersonId: 4
    },
    {
      id: 2,
      applicationId: 2,
      heardAt: '2026-03-03T10:00:00.000Z',
      text: 'Thanks.',
      promiseBy: null,
      promiseText: '',
      promisePersonId: null
    }
  ],
  skips: [],
  snoozes: [],
  pins: [],
  lastIds: [{ list: 'people', id: 9 }]
}

describe('an export of version 1', () => {
  it('is brought in, and what it does not know is as it was meant then', async () => {
    const folder = folderForTest()
    const json = join(folder, 'all.json')
    writeFileSync(json, JSON.stringify(VERSION_1))
    const to = join(folder, 'afterword.db')
    need(await importJson({ from: json, to }, quiet))
    const db = openForReading(to)
    onTestFinished(() => void db.close())
    expect(db.prepare('SELECT * FROM application').get()).toMatchObject({
      company: 'Northwind',
      contact_id: 4,
      priority: 'normal',
      link: '',
      salary_low: null,
      board_position: -Date.parse('2026-03-02T10:00:00Z') * 1024
    })
    expect(db.prepare('SELECT * FROM person').get()).toMatchObject({
      honorific: 'Dr.',
      formality: null,
      thank_you: 'wanted'
    })
    expect(db.prepare('SELECT answer, person_id FROM reply_heard ORDER BY id').all()).toEqual([
      { answer: 'new-date', person_id: 4 },
      { answer: 'words', person_id: null }
    ])
  })

  it('has letters that came from no notes, and were begun to somebody', async () => {
    const folder = folderForTest()
    const json = join(folder, 'all.json')
    const to = join(folder, 'afterword.db')
    const [createdAt, updatedAt] = ['2026-03-01T10:00:00.000Z', '2026-03-02T10:00:00.000Z']
    const letter = {
      id: 3,
      kind: 'check-in',
      applicationId: 2,
      interviewId: null,
      personId: null,
      subject: 'Hi',
      body: 'Dear Dana',
      revision: 4,
      createdAt,
      updatedAt
    }
    const version = { id: 5, letterId: 3, cause: 'seeded', subject: 'Hi', body: 'Dear' }
    const letterVersions = [{ ...version, savedAt: createdAt }]
    writeFileSync(json, JSON.stringify({ ...VERSION_1, letters: [letter], letterVersions }))
    need(await importJson({ from: json, to }, quiet))
    const db = openForReading(to)
    onTestFinished(() => void db.close())
    expect(db.prepare('SELECT * FROM letter').all()).toMatchObject([
      {
        body: 'Dear Dana',
        is_without_interview: 0,
        is_without_person: 0,
        sources: '[]',
        formality: null,
        variant: 0,
        revision: 4
      }
    ])
    expect(db.prepare('SELECT * FROM letter_version').all()).toMatchObject([
      { body: 'Dear', sources: '[]' }
    ])
  })

  it('may lack nothing else', async () => {
    const json = join(folderForTest(), 'all.json')
    const applications = VERSION_1.applications.map((one) => ({ ...one, stage: undefined }))
    writeFileSync(json, JSON.stringify({ ...VERSION_1, applications }))
    expect(await bringIn(json)).toMatchObject({ ok: false, error: { code: 'INVALID_INPUT' } })
  })
})

describe('bringing in', () => {
  it('says what the file holds and who wrote it when', async () => {
    const { json } = await exported()
    expect(need(await bringIn(json))).toEqual({
      program: '1.2.3',
      exportedAt: Date.parse(NOW),
      holds: { applications: 1, interviews: 2, letters: 1 }
    })
  })

  it('accepts a file that another program wrote again, with other spaces and escapes', async () => {
    const { json, read } = await exported()
    const all = read()
    first(all.notes)['text'] = 'Zoë said “café” 👩🏽‍💻'
    const text = JSON.stringify(all, null, '\t').replace(
      /[^\x00-\x7f]/g,
      (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`
    )
    writeFileSync(json, `\uFEFF${text.replaceAll('\n', '\r\n')}\r\n`)
    const to = join(folderForTest(), 'afterword.db')
    need(await importJson({ from: json, to }, quiet))
    const db = openForReading(to)
    expect(db.prepare('SELECT text FROM note').pluck().get()).toBe('Zoë said “café” 👩🏽‍💻')
    db.close()
  })

  it('computes the moments of an interview from its local time and zone', async () => {
    const { json, read } = await exported()
    const all = read()
    Object.assign(first(all.interviews), {
      startLocal: '2026-07-01T09:00',
      timeZone: 'Asia/Kathmandu',
      minutes: 45
    })
    writeFileSync(json, JSON.stringify(all))
    const to = join(folderForTest(), 'afterword.db')
    need(await importJson({ from: json, to }, quiet))
    const db = openForReading(to)
    expect(
      db
        .prepare('SELECT starts_at, ends_at FROM interview WHERE id = ?')
        .get(first(all.interviews)['id'])
    ).toEqual({
      starts_at: Date.parse('2026-07-01T03:15:00Z'),
      ends_at: Date.parse('2026-07-01T04:00:00Z')
    })
    db.close()
  })

  it(
    'reads a text that ends with each of its bytes only when it is whole',
    { timeout: 60_000 },
    async () => {
      const { json } = await exported()
      const text = readFileSync(json)
      const whole = text.lastIndexOf('}')
      for (const length of [0, 1, 2, 20, 60, 200, 900, whole - 40, whole - 3, whole]) {
        writeFileSync(json, text)
        truncateSync(json, length)
        expect(await bringIn(json), `${length} bytes`).toMatchObject({
          ok: false,
          error: { code: 'INVALID_INPUT' }
        })
      }
    }
  )

  it('stops when it is told to, and leaves a file that nobody may take for whole', async () => {
    const { json } = await exported()
    const to = join(folderForTest(), 'afterword.db')
    const outcome = await importJson({ from: json, to }, { ...quiet, isCancelled: () => true })
    expect(outcome).toMatchObject({ ok: false, error: { code: 'CANCELLED' } })
  })
})

describe('a file that is none of ours', () => {
  it.each([
    ['an empty file', ''],
    ['a picture', Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0])],
    ['a text', 'Dear diary, '.repeat(4000)],
    ['a list', '[{"format": "afterword-export"}]'],
    ['a number', '12'],
    ['another format', '{"format": "spreadsheet", "version": 1}'],
    ['another file of an app', '{"name": "afterword", "version": "0.1.0"}'],
    ['nothing but a mark', '\uFEFF'],
    ['bytes that are no text', Buffer.from([0x7b, 0x22, 0xff, 0xfe, 0x22, 0x3a])],
    ['an endless nesting', '{"format":'.concat('['.repeat(200_000))],
    ['a name without end', `{"${'x'.repeat(100_000)}": 1}`]
  ])('is refused: %s', async (_what, contents) => {
    const file = join(folderForTest(), 'all.json')
    writeFileSync(file, contents)
    const outcome = await bringIn(file)
    expect(outcome.ok ? '' : outcome.error.message).toMatch(
      /^This file cannot be brought in\. It is (not an export of Afterword|nested too deeply)\.$/
    )
  })

  it('is refused when it is a folder, a pipe, or gone', async () => {
    const folder = folderForTest()
    expect(await bringIn(folder)).toMatchObject({ error: { code: 'INVALID_INPUT' } })
    expect(await bringIn(join(folder, 'gone.json'))).toMatchObject({ error: { code: 'NOT_FOUND' } })
    if (process.platform === 'win32') return
    execFileSync('mkfifo', [join(folder, 'pipe')])
    expect(await bringIn(join(folder, 'pipe'))).toMatchObject({ error: { code: 'INVALID_INPUT' } })
  })

  it('is refused when it is of a newer version, before anything else of it is looked at', async () => {
    expect(await toldAfter((all) => ({ ...all, version: FORMAT_VERSION + 1, moods: [] }))).toBe(
      cannot(
        'It was exported by a newer version of Afterword. Update Afterword, then bring it in again.'
      )
    )
  })
})

describe('what is wrong in a file is named with its place', () => {
  it.each<[string, (all: Export) => unknown, string]>([
    [
      'a version that is none',
      (all) => ({ ...all, version: '2' }),
      '“version” has to be a whole number from 1.'
    ],
    [
      'an unknown part',
      (all) => ({ ...all, moods: [] }),
      '“moods” is unknown, or does not stand in its place.'
    ],
    [
      'a missing part',
      (all) => void Reflect.deleteProperty(all, 'people'),
      '“applications” is unknown, or does not stand in its place.'
    ],
    [
      'a missing last part',
      (all) => void Reflect.deleteProperty(all, 'lastIds'),
      'The part “lastIds” is missing.'
    ],
    [
      'a missing moment',
      (all) => void Reflect.deleteProperty(all, 'exportedAt'),
      '“exportedAt” is missing or wrong.'
    ],
    [
      'a date that does not exist',
      (all) => ({
        ...all,
        applications: [{ ...first(all.applications), appliedOn: '2026-02-30' }]
      }),
      'In “applications”, entry 1, appliedOn: That date does not exist.'
    ],
    [
      'an unknown zone',
      (all) =>
        void (all.interviews[1] = { ...first(all.interviews), id: 9, timeZone: 'Mars/Olympus' }),
      'In “interviews”, entry 2, timeZone: That time zone is unknown; it is written like Europe/London.'
    ],
    [
      'an unknown word',
      (all) => void (first(all.applications)['stage'] = 'ghosted'),
      'In “applications”, entry 1, stage: This has to be one of: wishlist, applied, interviewing, offer, accepted, rejected, withdrawn, no-response.'
    ],
    [
      'a reference that leads nowhere',
      (all) => void (first(all.notes)['interviewId'] = 77),
      'In “notes”, entry 1, interviewId: “interviews” has no entry 77.'
    ],
    [
      'a note of somebody who was not there',
      (all) => {
        all.people.push({ ...first(all.people), id: 50 })
        first(all.notes)['personId'] = 50
      },
      'In “notes”, entry 1, personId: This person did not take part in this interview.'
    ],
    [
      'an id twice',
      (all) => void all.people.push(first(all.people)),
      'In “people”, entry 3, id: There is another one of the same.'
    ],
    [
      'a letter twice for one occasion',
      (all) => void all.letters.push({ ...first(all.letters), id: 99 }),
      'In “letters”, entry 2, id: There is another one of the same.'
    ],
    [
      'a text of a million and one characters',
      (all) => void (first(all.letters)['body'] = 'x'.repeat(1_000_001)),
      'In “letters”, entry 1, body: This is longer than 1,000,000 characters.'
    ],
    [
      'a character that no text holds',
      (all) => void (first(all.notes)['text'] = 'a\0b'),
      'In “notes”, entry 1, text: This holds characters that no text can hold.'
    ],
    [
      'half a character',
      (all) => void (first(all.notes)['text'] = '\ud83d'),
      'In “notes”, entry 1, text: This holds characters that no text can hold.'
    ],
    [
      'a number where text belongs',
      (all) => void (first(all.people)['name'] = 7),
      'In “people”, entry 1, name: This has to be text.'
    ],
    [
      'an id beyond all that are given',
      (all) => void (first(all.people)['id'] = Number.MAX_SAFE_INTEGER),
      'In “people”, entry 1, id: This has to be 1000000000000 or less.'
    ],
    [
      'a blank company',
      (all) => void (first(all.applications)['company'] = '  '),
      'In “applications”, entry 1, company: This must not be empty.'
    ],
    [
      'an answer to what is no concern',
      (all) => void (first(all.notes)['answer'] = 'so'),
      'In “notes”, entry 1: Only a concern has an answer.'
    ],
    [
      'what the touchpoints were computed from',
      (all) => void all.settings.push({ key: 'touchpoints.basis', value: {} }),
      'In “settings”, entry 2: This is none that is chosen.'
    ],
    [
      'an entry that is none',
      (all) => ({ ...all, people: ['Dana'] }),
      'In “people”, entry 1: Invalid input'
    ]
  ])('%s', async (_what, change, told) => {
    expect(await toldAfter(change)).toContain(cannot(told).replace(/: Invalid input$/, ': '))
  })

  it('a field that is not known, or not there', async () => {
    expect(await toldAfter((all) => void (first(all.people)['mood'] = 'sunny'))).toContain(
      'In “people”, entry 1'
    )
    expect(await toldAfter((all) => void delete first(all.people)['title'])).toContain(
      'In “people”, entry 1, title: '
    )
  })

  it('a field that stands there twice', async () => {
    const { json } = await exported()
    const text = readFileSync(json, 'utf8').replace('"company":', '"company":"Other","company":')
    writeFileSync(json, text)
    expect(await bringIn(json)).toMatchObject({
      error: {
        message:
          'This file cannot be brought in. After “applications”, entry 0: “company” stands there twice.'
      }
    })
  })

  it('something after the end', async () => {
    const { json } = await exported()
    appendFileSync(json, '{}')
    expect(await bringIn(json)).toMatchObject({ ok: false, error: { code: 'INVALID_INPUT' } })
  })

  it('an entry without end, before it fills the memory', { timeout: 60_000 }, async () => {
    const { json } = await exported()
    const text = readFileSync(json, 'utf8')
    const at = text.indexOf('"name":"') + 8
    writeFileSync(json, text.slice(0, at))
    const much = Buffer.alloc(1024 * 1024, 'x')
    for (let size = 0; size < 120; size += 1) appendFileSync(json, much)
    const outcome = await bringIn(json)
    expect(outcome.ok ? '' : outcome.error.message).toContain('longer than any entry can be')
    expect(process.memoryUsage.rss()).toBeLessThan(1.2 * 1024 ** 3)
  })

  it('settings that pretend to be more than they are change nothing but themselves', async () => {
    const { json, read } = await exported()
    const text = JSON.stringify({ ...read(), settings: [] }).replace(
      '"settings":[]',
      '"settings":[{"key":"look","value":{"__proto__":{"admin":true},"constructor":1}}]'
    )
    writeFileSync(json, text)
    const to = join(folderForTest(), 'afterword.db')
    need(await importJson({ from: json, to }, quiet))
    const db = openDatabase(to)
    expect(db.prepare('SELECT value FROM setting').pluck().get()).toBe(
      '{"__proto__":{"admin":true},"constructor":1}'
    )
    expect(dumpOf(db)['setting']).toHaveLength(1)
    closeDatabase(db)
    expect('admin' in {}).toBe(false)
  })
})
