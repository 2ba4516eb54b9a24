import { expect, it } from 'vitest'
import { openForTest } from '../testing'
import { PENDING, SCHEDULED } from './ReminderFactsRepository'

function planOf(sql: string): string[] {
  const { db } = openForTest('2026-03-03T12:00:00Z')
  return db
    .prepare<[unknown], { detail: string }>(`EXPLAIN QUERY PLAN ${sql}`)
    .all({ now: 0, horizon: 0 })
    .map(({ detail }) => detail)
}

it('what is pending is found by indexes alone, walking neither what lapsed nor the far future', () => {
  const steps = planOf(PENDING).filter((step) => step.includes('touchpoint'))
  expect(steps).toHaveLength(2)
  expect(steps[0]).toMatch(/^SEARCH touchpoint USING INDEX touchpoint_opening \(opens_at>\? AND/)
  expect(steps[1]).toMatch(/^SEARCH touchpoint USING INDEX touchpoint_lasting \(due_at<\?/)
})

it('interviews are those of a few days', () => {
  const steps = planOf(SCHEDULED)
  expect(steps[0]).toBe('SEARCH i USING INDEX interview_by_start (starts_at>? AND starts_at<?)')
  expect(steps.filter((step) => step.startsWith('SCAN i'))).toEqual([])
})
