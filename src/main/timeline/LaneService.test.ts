import { describe, expect, it } from 'vitest'
import { EVERYTHING } from '@shared/model/timelineViews'
import type { Db } from '../database'
import { need, openForTest, panel, type Bench } from '../testing'
import { conditionsOf } from './FilterRepository'
import { ALL_PENDING, headsWhere, PENDING_OF_SOME } from './LaneHeadRepository'

const NOW = '2026-03-04T20:00:00Z'
const DANA = { name: 'Dana Whitfield', email: null, title: '', thankYou: 'wanted' } as const

/** An interview of an hour on 3 March, 13:00 in New York; answers the ids of both. */
function log(bench: Bench, changes: Parameters<typeof panel>[0] = {}) {
  return need(bench.services.interviews.log(panel({ people: [DANA], ...changes })))
}

function heads(bench: Bench, filter = {}, only: number[] | null = null) {
  return bench.services.lanes.readHeads({ filter: { ...EVERYTHING, ...filter }, only }).heads
}

describe('the heads', () => {
  it('name every application with its round and its most urgent message', () => {
    const bench = openForTest(NOW)
    const { applicationId, interviewId } = log(bench)
    const [head, ...others] = heads(bench)
    expect(others).toEqual([])
    expect(head).toMatchObject({
      id: applicationId,
      company: 'Northwind Traders',
      interview: { id: interviewId, round: 'Panel' },
      next: { kind: 'thank-you', dueAt: Date.parse('2026-03-04T19:00:00Z') },
      firstAt: Date.parse('2026-03-03T18:00:00Z'),
      lastAt: Date.parse(NOW)
    })
  })

  it('take the round that comes next before the last one held, and none that was cancelled', () => {
    const bench = openForTest(NOW)
    log(bench)
    const next = log(bench, { startLocal: '2026-03-06T10:00', round: 'Final' })
    log(bench, { startLocal: '2026-03-09T10:00', round: 'Lunch' })
    expect(heads(bench)[0]?.interview).toMatchObject({ id: next.interviewId, round: 'Final' })
    need(
      bench.services.interviewChanges.setStatus({
        interviewId: next.interviewId,
        status: 'cancelled'
      })
    )
    expect(heads(bench)[0]?.interview?.round).toBe('Lunch')
  })

  it('are those that the filter leaves, or some of them', () => {
    const bench = openForTest(NOW)
    const { applicationId } = log(bench)
    const other = log(bench, { company: 'Velum Press' })
    const gone = log(bench, { company: 'Hexley' })
    need(bench.services.applicationChanges.remove(gone.applicationId))
    expect(heads(bench)).toHaveLength(2)
    expect(heads(bench, { company: 'velum press' }).map(({ id }) => id)).toEqual([
      other.applicationId
    ])
    expect(heads(bench, {}, [applicationId, gone.applicationId]).map(({ id }) => id)).toEqual([
      applicationId
    ])
    expect(heads(bench, {}, [applicationId])).toEqual(
      heads(bench).filter(({ id }) => id === applicationId)
    )
    expect(heads(bench, { stages: ['offer'] }, [applicationId])).toEqual([])
  })

  it('say when the next state changes', () => {
    const bench = openForTest(NOW)
    const filter = EVERYTHING
    expect(bench.services.lanes.readHeads({ filter, only: null })).toEqual({
      heads: [],
      turnsAt: null
    })
    log(bench)
    expect(bench.services.lanes.readHeads({ filter, only: null }).turnsAt).toBe(
      Date.parse('2026-03-05T19:00:00Z')
    )
  })
})

describe('the rows', () => {
  it('hold all that happened along the time, and leave out who is gone', () => {
    const bench = openForTest(NOW)
    const { applicationId, interviewId } = log(bench)
    const promise = { by: '2026-03-13', text: 'by the end of next week', personId: null }
    need(bench.services.debrief.writePromise({ interviewId, promise }))
    bench.clock.freezeAt(Date.parse('2026-03-10T10:00:00Z'))
    need(
      bench.services.replies.heard({
        applicationId,
        answer: 'offer',
        text: 'We would love to have you.',
        personId: null,
        heardOn: null,
        promise: null,
        decideBy: '2026-03-20'
      })
    )
    const [row, ...others] = bench.services.lanes.readRows({ ids: [applicationId, 99] })
    expect(others).toEqual([])
    expect(row).toMatchObject({
      applicationId,
      decideBy: '2026-03-20',
      interviews: [{ id: interviewId, people: [{ name: 'Dana Whitfield' }] }],
      checkIn: null,
      promises: [{ interviewId, by: '2026-03-13' }],
      sendings: [],
      replies: [{ answer: 'offer', promise: null }]
    })
    expect(row?.stages.at(-1)).toMatchObject({
      to: 'offer',
      changedAt: Date.parse('2026-03-10T10:00:00Z')
    })
  })

  it('stand in the order asked for, each with its own', () => {
    const bench = openForTest(NOW)
    const one = log(bench)
    const other = log(bench, { company: 'Velum Press' })
    const rows = bench.services.lanes.readRows({ ids: [other.applicationId, one.applicationId] })
    expect(rows.map(({ interviews }) => interviews.map(({ id }) => id))).toEqual([
      [other.interviewId],
      [one.interviewId]
    ])
  })

  it('hold the check-in of an application without an interview', () => {
    const bench = openForTest(NOW)
    const { id } = need(
      bench.services.applicationChanges.add({
        company: 'Velum Press',
        role: 'Editor',
        stage: 'applied',
        appliedOn: '2026-02-02',
        link: '',
        source: '',
        place: '',
        posting: ''
      })
    )
    const [row] = bench.services.lanes.readRows({ ids: [id] })
    expect(row).toMatchObject({ appliedOn: '2026-02-02', checkIn: { kind: 'check-in' } })
    expect(heads(bench)[0]?.firstAt).toBe(Date.parse('2026-02-02T00:00:00Z'))
  })
})

/** How SQLite means to answer, a line a step. */
function planOf(db: Db, sql: string): string[] {
  const values = {
    now: 0,
    only: '[]',
    stages: '[]',
    tags: '[]',
    company: '',
    person: 1,
    kinds: '[]'
  }
  return db
    .prepare<[unknown], { detail: string }>(`EXPLAIN QUERY PLAN ${sql}`)
    .all(values)
    .map(({ detail }) => detail)
}

describe('what the heads cost', () => {
  it.each([
    ['all', false],
    ['some', true]
  ])('%s: each application is looked up by its own index entries', (_, isOfSome) => {
    const { db } = openForTest(NOW)
    const steps = planOf(db, headsWhere(conditionsOf(EVERYTHING), isOfSome))
    expect(steps.filter((step) => /^SCAN (?!a$|json_each|these)/.test(step))).toEqual([])
    expect(steps.includes('SCAN a')).toBe(!isOfSome)
  })

  it.each([ALL_PENDING, PENDING_OF_SOME])('pending messages come from indexes of them', (sql) => {
    const { db } = openForTest(NOW)
    const others = /^SCAN (?!picked|touchpoint USING COVERING INDEX touchpoint_lasting)/
    expect(planOf(db, sql).filter((step) => others.test(step))).toEqual([])
  })
})
