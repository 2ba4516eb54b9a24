import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { touchpointsOf } from '@shared/cadence'
import { closeDatabase, openDatabase, type Db } from '@main/database'
import { createServices } from '@main/data'
import { FactsRepository } from '@main/touchpoints'
import { describe, expect, it, onTestFinished } from 'vitest'
import { HolidayBook } from '@main/time'
import { digestOf } from './dataFile'
import { fill, type Recipe } from './generate'
import { BENCH_NOW, BENCH_ZONE } from './moment'
import { plainCadence, SURROUNDINGS } from './surroundings'

const RECIPE: Recipe = { seed: 7, interviews: 300, now: BENCH_NOW, timeZone: BENCH_ZONE }

function filled(recipe: Recipe): Db {
  const folder = mkdtempSync(join(tmpdir(), 'afterword-bench-test-'))
  const db = openDatabase(join(folder, 'afterword.db'))
  onTestFinished(() => {
    closeDatabase(db)
    rmSync(folder, { recursive: true })
  })
  fill(db, recipe)
  return db
}

const { holidaysOf } = new HolidayBook(SURROUNDINGS.holidayLibrary)

const count = (db: Db, sql: string): number => Number(db.prepare(sql).pluck().get())

describe('a generated file', () => {
  it('is the same for the same seed and another for another', () => {
    const first = digestOf(filled(RECIPE))
    expect(digestOf(filled(RECIPE))).toBe(first)
    expect(digestOf(filled({ ...RECIPE, seed: 8 }))).not.toBe(first)
  })

  it('has the touchpoints that the facts give', () => {
    const db = filled(RECIPE)
    const facts = new FactsRepository(db)
    const stored = db.prepare<[number], object>(
      `SELECT kind, interview_id AS interview, person_id AS person, opens_at AS opensAt,
         due_at AS dueAt, overdue_at AS overdueAt, lapses_at AS lapsesAt, closed,
         closed_at AS closedAt, snoozed_until AS snoozedUntil, because
       FROM touchpoint WHERE application_id = ?`
    )
    const ids = db.prepare<[], number>('SELECT id FROM application').pluck().all()
    for (const id of ids.filter((_, index) => index % 5 === 0)) {
      const known = facts.ofApplication(id, plainCadence(BENCH_ZONE))
      if (known === null) throw new Error('An application without facts')
      const computed = touchpointsOf(known, holidaysOf)
      expect(stored.all(id)).toHaveLength(computed.length)
      expect(stored.all(id)).toEqual(expect.arrayContaining(computed))
    }
  })

  it('holds as many interviews as asked for, three notes each, and most thanks sent', () => {
    const db = filled(RECIPE)
    expect(count(db, 'SELECT count(*) FROM interview')).toBe(300)
    expect(count(db, 'SELECT count(*) FROM note')).toBe(900)
    const ended = `FROM touchpoint WHERE kind = 'thank-you' AND closed IS NOT 'not-wanted' AND opens_at < ${BENCH_NOW}`
    const sent = count(db, `SELECT count(*) ${ended} AND closed = 'sent'`)
    expect(sent / count(db, `SELECT count(*) ${ended}`)).toBeGreaterThan(0.8)
    expect(db.pragma('foreign_key_check')).toEqual([])
  })

  it('shows a home screen with something due, something ahead and something over', () => {
    const db = filled({ ...RECIPE, interviews: 800 })
    const { due, coming, items } = createServices(db, SURROUNDINGS).timeline.read()
    expect(due.length).toBeGreaterThan(0)
    expect(coming).not.toBeNull()
    const starts = items.flatMap((item) => (item.type === 'interview' ? [item.startsAt] : []))
    expect(starts.some((startsAt) => startsAt > BENCH_NOW)).toBe(true)
    expect(starts.some((startsAt) => startsAt < BENCH_NOW)).toBe(true)
  })
})
