import { expect, it } from 'vitest'
import { openForTest, surroundingsForTest } from '../testing'
import { fillSample } from '.'

it('tells of applications in every stage, and of interviews that belong to them', () => {
  const { db, clock, services } = openForTest('2026-03-03T20:00:00Z', 'Europe/London')
  fillSample(db, surroundingsForTest(clock, { timeZone: () => 'Europe/London' }))
  const rows = db
    .prepare<[], { company: string; stage: string; interviews: number }>(
      `SELECT company, stage, (SELECT count(*) FROM interview WHERE application_id = a.id)
         AS interviews FROM application a`
    )
    .all()
  expect(new Set(rows.map(({ company }) => company)).size).toBe(rows.length)
  for (const stage of ['wishlist', 'applied', 'interviewing', 'offer', 'rejected', 'withdrawn']) {
    expect(rows.map((row) => row.stage)).toContain(stage)
  }
  const interviewing = rows.filter(({ stage }) => stage === 'interviewing')
  expect(interviewing.every(({ interviews }) => interviews > 0)).toBe(true)
  // What one only applied for asks for nothing yet.
  expect(services.timeline.read().due.every(({ interview }) => interview !== null)).toBe(true)
})
