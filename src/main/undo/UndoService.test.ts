import { describe, expect, it } from 'vitest'
import type { Outcome } from '@shared/outcome'
import { dumpOf, need, openForTest, panel } from '../testing'

const NOW = '2026-03-03T20:00:00Z'

function bench() {
  const { db, clock, services } = openForTest(NOW)
  const { interviewId, applicationId } = need(services.interviews.log(panel()))
  const stepOf = (outcome: Outcome<unknown>): number | undefined =>
    outcome.ok ? outcome.step : undefined
  return { db, clock, services, undo: services.undo, interviewId, applicationId, stepOf }
}

describe('undo', () => {
  it('brings back a deleted interview with all that hung on it, and takes it away again', () => {
    const { db, services, undo, interviewId } = bench()
    need(
      services.debrief.writeNote({
        id: null,
        after: null,
        interviewId,
        kind: 'shared',
        text: 'they move to Kafka',
        answer: null,
        personId: services.detailOf(interviewId)?.people[0]?.id ?? null
      })
    )
    const before = dumpOf(db)
    need(undo.step('interviews.setStatus', () => services.interviewChanges.remove(interviewId)))
    const after = dumpOf(db)
    expect(services.detailOf(interviewId)).toBeNull()

    expect(need(undo.undo(null)).route).toBe('interviews.setStatus')
    expect(dumpOf(db)).toEqual(before)
    need(undo.again())
    expect(dumpOf(db)).toEqual(after)
  })
})
