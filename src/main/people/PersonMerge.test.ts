import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Db } from '../database'
import { dumpOf, fillWithAnything, need, openForTest, panel } from '../testing'

const NOW = '2026-03-03T20:00:00Z'

const somebody = (name: string, email: string | null = null) =>
  ({ name, email, title: '', thankYou: 'wanted' }) as const

/** Dana, logged once with her address and once under another name with another. */
function withTwoDanas() {
  const bench = openForTest(NOW)
  const { services } = bench
  const first = need(services.interviews.log(panel()))
  const people = [somebody('D. Whitfield', 'dw@private.example'), somebody('Sam Ng')]
  const second = need(
    services.interviews.log(panel({ startLocal: '2026-03-02T09:00', round: 'Phone', people }))
  )
  const idOf = (interviewId: number) => services.detailOf(interviewId)?.people[0]?.id ?? 0
  const keep = idOf(first.interviewId)
  const other = idOf(second.interviewId)
  const merge = (take: Parameters<typeof services.personMerge.merge>[0]['take'] = []) =>
    services.undo.step('people.merge', () => services.personMerge.merge({ keep, other, take }))
  return { ...bench, first, second, keep, other, merge }
}

const pageOf = ({ services }: ReturnType<typeof openForTest>, id: number) =>
  need(services.personPage.read(id))

describe('two who are the same', () => {
  it('become one, with the interviews of both and the fields that were chosen', () => {
    const bench = withTwoDanas()
    need(bench.merge(['email']))
    const page = pageOf(bench, bench.keep)
    expect(page.person).toMatchObject({ name: 'Dana Whitfield', email: 'dw@private.example' })
    expect(page.interviews.map(({ round }) => round)).toEqual(['Panel', 'Phone'])
    expect(page.touchpoints.filter(({ kind }) => kind === 'thank-you')).toHaveLength(2)
    expect(bench.services.personPage.read(bench.other)).toMatchObject({ ok: false })
  })

  it('in the same interview are there once; a thank-you that one of them does not want is none', () => {
    const { services, ...bench } = openForTest(NOW)
    const people = [somebody('Dana'), { ...somebody('Dana W.'), thankYou: 'not-wanted' as const }]
    const { interviewId } = need(services.interviews.log(panel({ people })))
    const [keep = 0, other = 0] = (services.detailOf(interviewId)?.people ?? []).map(({ id }) => id)
    need(services.personMerge.merge({ keep, other, take: [] }))
    expect(bench.db.prepare('SELECT * FROM interview_person').all()).toMatchObject([
      { person_id: keep, thank_you: 'not-wanted' }
    ])
    expect(services.detailOf(interviewId)?.people[0]?.touchpoint?.closed).toBe('not-wanted')
  })

  it('keep the notes and promises of both', () => {
    const bench = withTwoDanas()
    const { services, first, second, keep, other } = bench
    const note = { id: null, after: null, kind: 'shared', answer: null } as const
    const write = (interviewId: number, personId: number, text: string) =>
      need(services.debrief.writeNote({ ...note, interviewId, personId, text }))
    write(first.interviewId, keep, 'one')
    write(second.interviewId, other, 'two')
    const promise = { by: '2026-03-20', text: 'soon', personId: other }
    need(services.debrief.writePromise({ interviewId: second.interviewId, promise }))
    need(bench.merge())
    const page = pageOf(bench, keep)
    expect(page.notes.map(({ text }) => text)).toEqual(['one', 'two'])
    expect(page.promises).toMatchObject([{ text: 'soon', by: '2026-03-20' }])
  })

  describe('with a letter each for the same interview', () => {
    function withTwoLetters(whoSent: 'keep' | 'other' | null) {
      const bench = openForTest(NOW)
      const { services, clock } = bench
      const people = [somebody('Dana'), somebody('Dana W.')]
      const { interviewId, applicationId } = need(services.interviews.log(panel({ people })))
      const [keep = 0, other = 0] = (services.detailOf(interviewId)?.people ?? []).map(
        ({ id }) => id
      )
      const write = (personId: number, body: string) => {
        const opened = need(
          services.letters.open({ kind: 'thank-you', applicationId, interviewId, personId })
        )
        const { id, revision } = opened.letter
        clock.freezeAt(clock.now() + 60_000)
        need(services.letters.save({ id, revision, subject: 'Thank you', body }))
        clock.freezeAt(clock.now() + 60_000)
        return id
      }
      const ids = { keep: write(keep, 'To the one'), other: write(other, 'To the other') }
      if (whoSent !== null) {
        const personId = whoSent === 'keep' ? keep : other
        const occasion = { kind: 'thank-you', applicationId, interviewId, personId } as const
        need(services.letters.markSent({ ...occasion, way: 'email' }))
      }
      const before = dumpOf(bench.db)
      need(
        services.undo.step('people.merge', () =>
          services.personMerge.merge({ keep, other, take: [] })
        )
      )
      const versions = bench.db
        .prepare<[], { body: string }>('SELECT body FROM letter_version ORDER BY id')
        .all()
        .map(({ body }) => body)
      return { ...bench, ids, before, versions, page: pageOf(bench, keep) }
    }

    it('the one changed last stays, and the text of the other is a version of it', () => {
      const { page, ids, versions, services } = withTwoLetters(null)
      expect(page.letters).toMatchObject([{ id: ids.keep, sentAt: null }])
      expect(need(services.letterReader.read(ids.keep)).letter.body).toBe('To the other')
      expect(versions).toContain('To the one')
    })

    it('the one that was sent stays, as it was sent', () => {
      const { page, ids, versions, services } = withTwoLetters('keep')
      expect(page.letters).toMatchObject([{ id: ids.keep }])
      expect(page.letters[0]?.sentAt).not.toBeNull()
      expect(need(services.letterReader.read(ids.keep)).letter.body).toBe('To the one')
      expect(versions).toContain('To the other')
      expect(page.touchpoints[0]?.closed).toBe('sent')
    })

    it('are joined though one of them names another application, as a foreign file may', () => {
      const { db, services } = openForTest(NOW)
      const people = [somebody('Dana'), somebody('Dana W.')]
      const { interviewId, applicationId } = need(services.interviews.log(panel({ people })))
      const elsewhere = need(services.interviews.log(panel({ company: 'Acme' })))
      const [keep = 0, other = 0] = (services.detailOf(interviewId)?.people ?? []).map(
        ({ id }) => id
      )
      const insert = db.prepare(
        `INSERT INTO letter (kind, application_id, interview_id, person_id, subject, body,
           created_at, updated_at) VALUES ('thank-you', ?, ?, ?, 'Thank you', ?, 0, 0)`
      )
      insert.run(applicationId, interviewId, keep, 'To the one')
      insert.run(elsewhere.applicationId, interviewId, other, 'To the other')
      need(services.personMerge.merge({ keep, other, take: [] }))
      expect(textsOf(db)).toEqual(['To the one', 'To the other'])
      expect(db.prepare('SELECT person_id FROM letter').pluck().all()).toEqual([keep])
    })

    it('is undone in one step', () => {
      for (const whoSent of [null, 'keep', 'other'] as const) {
        const { db, before, services } = withTwoLetters(whoSent)
        need(services.undo.undo(null))
        expect(withoutLastIds(dumpOf(db))).toEqual(withoutLastIds(before))
      }
    })
  })

  it('cannot be the same one, or somebody who is gone', () => {
    const { services, keep } = withTwoDanas()
    expect(services.personMerge.merge({ keep, other: 99, take: [] })).toMatchObject({
      ok: false,
      error: { code: 'NOT_FOUND' }
    })
  })
})

it('gives away every column that names a person', () => {
  const { db } = openForTest(NOW)
  const naming = db
    .prepare<[], { column: string }>(
      `SELECT t.name || '.' || f."from" AS column FROM pragma_table_list t
       JOIN pragma_foreign_key_list(t.name) f ON f."table" = 'person'
       WHERE t.schema = 'main' AND t.name <> 'touchpoint' ORDER BY 1`
    )
    .all()
    .map(({ column }) => column)
  expect(naming).toEqual([
    'application.contact_id',
    'interview_person.person_id',
    'letter.person_id',
    'note.person_id',
    'pin.person_id',
    'promise.person_id',
    'reply_heard.person_id',
    'reply_heard.promise_person_id',
    'sending.person_id',
    'skip.person_id',
    'snooze.person_id'
  ])
})

it('loses nothing of anything, and is undone to the very same', () => {
  fc.assert(
    fc.property(fc.gen(), (draw) => {
      const { db, services } = openForTest(NOW)
      fillWithAnything(db, draw)
      addLetters(db, draw)
      const ids = db.prepare<[], number>('SELECT id FROM person').pluck().all()
      if (ids.length < 2) return
      const [keep = 0, other = 0] = draw(() =>
        fc.shuffledSubarray(ids, { minLength: 2, maxLength: 2 })
      )
      const before = dumpOf(db)
      const textsBefore = textsOf(db)
      const namedBefore = namedOf(db, [keep, other])

      need(
        services.undo.step('people.merge', () =>
          services.personMerge.merge({ keep, other, take: ['title'] })
        )
      )
      expect(namedOf(db, [keep])).toEqual(namedBefore)
      for (const text of textsBefore) expect(textsOf(db)).toContain(text)
      expect(db.pragma('foreign_key_check')).toEqual([])

      need(services.undo.undo(null))
      expect(withoutLastIds(dumpOf(db))).toEqual(withoutLastIds(before))
    }),
    { numRuns: 40, endOnFailure: true }
  )
}, 60_000)

/** Ids are never used again, so those given meanwhile stay counted. */
function withoutLastIds(dump: ReturnType<typeof dumpOf>) {
  return { ...dump, sqlite_sequence: [] }
}

/** A thank-you to everybody who was there and has none yet, some of them sent. */
function addLetters(db: Db, draw: fc.GeneratorValue): void {
  const there = db
    .prepare<[], { interview: number; person: number; application: number }>(
      `SELECT ip.interview_id AS interview, ip.person_id AS person, i.application_id AS application
       FROM interview_person ip JOIN interview i ON i.id = ip.interview_id
       WHERE NOT EXISTS (
         SELECT 1 FROM letter l WHERE l.kind = 'thank-you'
           AND l.interview_id = ip.interview_id AND l.person_id = ip.person_id)`
    )
    .all()
  for (const [index, one] of there.entries()) {
    const at = draw(() => fc.nat(9))
    const { lastInsertRowid: letter } = db
      .prepare(
        `INSERT INTO letter (kind, application_id, interview_id, person_id, subject, body,
           created_at, updated_at)
         VALUES ('thank-you', :application, :interview, :person, 's', :body, 0, :at)`
      )
      .run({ ...one, at, body: `Letter ${index}` })
    if (!draw(fc.boolean)) continue
    const { lastInsertRowid: version } = db
      .prepare(
        `INSERT INTO letter_version (letter_id, cause, subject, body, saved_at)
         VALUES (?, 'sent', 's', ?, ?)`
      )
      .run(letter, `Version ${index}`, at)
    db.prepare(
      `INSERT INTO sending (kind, application_id, interview_id, person_id, letter_version_id, way,
         recipient_name, sent_at, recorded_at)
       VALUES ('thank-you', :application, :interview, :person, :version, 'email', 'N', 1, 1)`
    ).run({ ...one, version })
  }
}

/** Every text of a letter that can be read somewhere. */
function textsOf(db: Db): string[] {
  return db
    .prepare<[], string>('SELECT body FROM letter UNION SELECT body FROM letter_version')
    .pluck()
    .all()
}

/** How much belongs to these people, whoever of them it is. */
function namedOf(db: Db, people: number[]) {
  const ids = JSON.stringify(people)
  const count = (sql: string) => db.prepare<[string], number>(sql).pluck().get(ids)
  const of = (table: string, column = 'person_id', what = '*') =>
    count(`SELECT count(${what}) FROM ${table} WHERE ${column} IN (SELECT value FROM json_each(?))`)
  return {
    interviews: of('interview_person', 'person_id', 'DISTINCT interview_id'),
    notes: of('note'),
    promises: of('promise'),
    contacts: of('application', 'contact_id'),
    sendings: of('sending'),
    replies: of('reply_heard', 'promise_person_id'),
    skips: of('skip'),
    snoozes: of('snooze'),
    pins: of('pin'),
    letters: count(
      `SELECT count(DISTINCT ifnull(interview_id || ' ' || kind, -id)) FROM letter
       WHERE person_id IN (SELECT value FROM json_each(?))`
    )
  }
}
