import fc from 'fast-check'
import {
  ANSWERS,
  FORMALITIES,
  INTERVIEW_KINDS,
  INTERVIEW_STATUSES,
  LETTER_KINDS,
  NOTE_KINDS,
  PRIORITIES,
  SALARY_PERIODS,
  SENDING_WAYS,
  STAGES,
  THANK_YOU_WISHES,
  TOUCHPOINT_KINDS,
  WORK_MODES
} from '@shared/model/words'
import { instantOf } from '@shared/time/zonedTime'
import type { Db } from '../database'

type Draw = fc.GeneratorValue
type Ids = number[]

const ZONES = ['Europe/London', 'America/New_York', 'Asia/Kathmandu', 'Pacific/Apia', 'UTC']

const anyText = fc.string({ unit: 'binary', maxLength: 40 }).filter((text) => !text.includes('\0'))
const tricky = fc.constantFrom('', '"', '\\', '\u2028', '=1+1', '👩🏽‍💻', 'line\nline\ttab', '{}', '  ')
const someText = fc.oneof(anyText, tricky)
const someName = someText.map((text) => `N${text}`)
const someInstant = fc.integer({ min: Date.UTC(2000, 0, 1), max: Date.UTC(2050, 0, 1) })
const someDate = someInstant.map((at) => new Date(at).toISOString().slice(0, 10))
const someLocal = someInstant.map((at) => new Date(at).toISOString().slice(0, 16))
const orNull = <T>(what: fc.Arbitrary<T>): fc.Arbitrary<T | null> => fc.option(what, { freq: 2 })

/** As the database tells tags apart: by all but the capitals of A to Z. */
const withoutCapitals = (text: string): string => text.replace(/[A-Z]/g, (a) => a.toLowerCase())

/** For tests: fills an empty data file with anything that it can hold. */
export function fillWithAnything(db: Db, draw: Draw): void {
  const pick = <T>(what: fc.Arbitrary<T>): T => draw(() => what)
  const oneOf = <T>(words: readonly T[]): T => pick(fc.constantFrom(...words))
  const oneOrNull = (ids: Ids): number | null =>
    ids.length === 0 ? null : pick(orNull(fc.constantFrom(...ids)))
  const add = (table: string, row: Record<string, unknown>): number => {
    const columns = Object.keys(row)
    const { lastInsertRowid } = db
      .prepare(
        `INSERT INTO ${table} (${columns.join(', ')})
         VALUES (${columns.map((column) => `:${column}`).join(', ')})`
      )
      .run(row)
    return Number(lastInsertRowid)
  }
  const several = (most: number, make: () => number): Ids =>
    Array.from({ length: pick(fc.nat(most)) }, make)
  const times = (): Record<string, number> => ({
    created_at: pick(someInstant),
    updated_at: pick(someInstant)
  })

  for (const key of pick(fc.uniqueArray(someName, { maxLength: 3 }))) {
    // What JSON cannot tell apart (-0, a field named __proto__) no setting holds either.
    const value = pick(fc.jsonValue({ depthSize: 'small', maxDepth: 4, noUnicodeString: false }))
    add('setting', { key, value: JSON.stringify(JSON.parse(JSON.stringify(value))) })
  }
  const people = several(5, () =>
    add('person', {
      name: pick(someName),
      email: pick(orNull(someText)),
      title: pick(someText),
      honorific: pick(orNull(someText)),
      formality: pick(orNull(fc.constantFrom(...FORMALITIES))),
      greeting: pick(orNull(someName)),
      thank_you: oneOf(THANK_YOU_WISHES),
      ...times()
    })
  )
  const applications = several(4, () =>
    add('application', {
      company: pick(someName),
      role: pick(someName),
      stage: oneOf(STAGES),
      applied_on: pick(orNull(someDate)),
      contact_id: oneOrNull(people),
      source: pick(someText),
      link: pick(someText),
      place: pick(someText),
      work_mode: pick(orNull(fc.constantFrom(...WORK_MODES))),
      salary_low: pick(orNull(fc.nat(1000))),
      salary_high: pick(orNull(fc.integer({ min: 1000, max: 9_999_999 }))),
      salary_currency: pick(orNull(fc.constantFrom('GBP', 'EUR'))),
      salary_period: pick(orNull(fc.constantFrom(...SALARY_PERIODS))),
      priority: oneOf(PRIORITIES),
      closes_on: pick(orNull(someDate)),
      decide_by: pick(orNull(someDate)),
      notes: pick(someText),
      board_position: pick(fc.maxSafeInteger()),
      ...times()
    })
  )
  if (applications.length === 0) return
  const application = (): number => pick(fc.constantFrom(...applications))
  for (const id of applications) {
    db.prepare('UPDATE application SET stage = ?, updated_at = ? WHERE id = ?').run(
      oneOf(STAGES),
      pick(someInstant),
      id
    )
  }
  for (const application_id of applications) {
    const words = pick(fc.uniqueArray(someName, { maxLength: 3, selector: withoutCapitals }))
    words.forEach((tag, position) => add('application_tag', { application_id, tag, position }))
    if (pick(fc.boolean())) {
      add('posting', { application_id, text: pick(someName), kept_at: pick(someInstant) })
    }
  }
  const interviews = several(5, () => {
    const start_local = pick(someLocal)
    const time_zone = oneOf(ZONES)
    const minutes = pick(fc.integer({ min: 1, max: 1440 }))
    const starts_at = instantOf(start_local, time_zone)
    return add('interview', {
      application_id: application(),
      start_local,
      time_zone,
      minutes,
      starts_at,
      ends_at: starts_at + minutes * 60_000,
      round: pick(someText),
      kind: oneOf(INTERVIEW_KINDS),
      place: pick(someText),
      preparation: pick(someText),
      status: oneOf(INTERVIEW_STATUSES),
      ...times()
    })
  })
  for (const interview_id of interviews) {
    const there = pick(fc.subarray(people))
    there.forEach((person_id, position) =>
      add('interview_person', {
        interview_id,
        person_id,
        position,
        thank_you: oneOf(THANK_YOU_WISHES)
      })
    )
    several(3, () => {
      const kind = oneOf(NOTE_KINDS)
      return add('note', {
        interview_id,
        person_id: oneOrNull(there),
        kind,
        text: pick(someText),
        answer: kind === 'concern' ? pick(orNull(someText)) : null,
        position: pick(fc.nat(9)),
        ...times()
      })
    })
    if (pick(fc.boolean())) {
      add('promise', {
        interview_id,
        by_date: pick(someDate),
        text: pick(someText),
        person_id: oneOrNull(there),
        updated_at: pick(someInstant)
      })
    }
  }
  const occasion = <T>(kinds: readonly T[]) => ({
    kind: oneOf(kinds),
    application_id: application(),
    interview_id: oneOrNull(interviews),
    person_id: oneOrNull(people)
  })
  const someSources = (): string => {
    const source = { note: 1 + pick(fc.nat(9)), start: pick(fc.nat(9)), end: 10 }
    return JSON.stringify(pick(fc.boolean()) ? [source] : [])
  }
  const versions: Ids = []
  const occasions = new Set<string>()
  several(4, () => {
    const about = occasion(LETTER_KINDS)
    // One letter an occasion: whose person is gone may be there more than once.
    const which = JSON.stringify([about.kind, about.interview_id, about.person_id])
    const isFound = !occasions.has(which) && pick(fc.boolean())
    if (isFound) occasions.add(which)
    const id = add('letter', {
      ...about,
      person_id: isFound ? about.person_id : null,
      is_without_interview: isFound && about.interview_id === null ? 1 : 0,
      is_without_person: isFound && about.person_id === null ? 1 : 0,
      subject: pick(someText),
      body: pick(someText),
      sources: someSources(),
      formality: pick(orNull(fc.constantFrom(...FORMALITIES))),
      variant: pick(fc.nat(9)),
      revision: pick(fc.integer({ min: 1, max: 99 })),
      ...times()
    })
    const kept = several(3, () =>
      add('letter_version', {
        letter_id: id,
        cause: oneOf(['seeded', 'typed', 'sent']),
        subject: pick(someText),
        body: pick(someText),
        sources: someSources(),
        saved_at: pick(someInstant)
      })
    )
    versions.push(...kept)
    return id
  })
  several(3, () =>
    add('sending', {
      ...occasion(LETTER_KINDS),
      letter_version_id: oneOrNull(versions),
      way: oneOf(SENDING_WAYS),
      recipient_name: pick(someText),
      recipient_email: pick(orNull(someText)),
      sent_at: pick(someInstant),
      recorded_at: pick(someInstant)
    })
  )
  several(3, () =>
    add('reply_heard', {
      application_id: application(),
      heard_at: pick(someInstant),
      text: pick(someText),
      promise_by: pick(orNull(someDate)),
      promise_text: pick(someText),
      promise_person_id: oneOrNull(people),
      answer: oneOf(ANSWERS),
      person_id: oneOrNull(people)
    })
  )
  several(2, () => add('skip', { ...occasion(TOUCHPOINT_KINDS), skipped_at: pick(someInstant) }))
  several(2, () => {
    const snoozed_at = pick(someInstant)
    return add('snooze', { ...occasion(TOUCHPOINT_KINDS), snoozed_at, until: snoozed_at + 1 })
  })
  several(2, () =>
    add('pin', {
      ...occasion(['follow-up', 'second-follow-up', 'check-in']),
      pinned_at: pick(someInstant),
      on_date: pick(someDate)
    })
  )
  for (const word of pick(fc.uniqueArray(someName, { maxLength: 3 }))) add('own_word', { word })
  const isUsed = (): number => pick(fc.nat(1))
  several(2, () =>
    add('own_wording', {
      move: pick(someName),
      text: pick(someName),
      is_used: isUsed(),
      ...times()
    })
  )
  several(2, () =>
    add('own_template', {
      letter_kind: oneOf(LETTER_KINDS),
      name: pick(someName),
      text: pick(someName),
      is_used: isUsed(),
      ...times()
    })
  )
  // What was removed leaves its id behind.
  for (const table of ['person', 'interview', 'letter', 'application']) {
    if (pick(fc.boolean())) {
      db.exec(`DELETE FROM ${table} WHERE id = (SELECT max(id) FROM ${table})`)
    }
  }
}

/** For tests: every row of every table, and the last id of each, but for what is computed. */
export function dumpOf(db: Db): Record<string, unknown[]> {
  const tables = db
    .prepare<[], string>(
      `SELECT name FROM pragma_table_list WHERE schema = 'main' AND type = 'table'
         AND name NOT IN ('touchpoint', 'sqlite_schema') AND name NOT LIKE 'sqlite_stat%'
       ORDER BY name`
    )
    .pluck()
    .all()
  return Object.fromEntries(
    tables.map((table) => [
      table,
      db
        .prepare(`SELECT * FROM ${table}`)
        .all()
        .map((row) => JSON.stringify(row))
        .sort()
    ])
  )
}
