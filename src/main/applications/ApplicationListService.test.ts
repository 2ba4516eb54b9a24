import { describe, expect, it } from 'vitest'
import type { Stage } from '@shared/model/words'
import { need, openForTest, panel } from '../testing'

const NOW = '2026-03-03T20:00:00Z'

function bench() {
  const { db, clock, services } = openForTest(NOW)
  const lists = services.applicationLists
  /** Newest on top. */
  const add = (company: string, stage: Stage = 'applied'): number => {
    const id = services.applications.add(
      { company, role: 'Analyst', stage, appliedOn: null },
      clock.now()
    )
    clock.freezeAt(clock.now() + 1)
    return id
  }
  const order = (...stages: Stage[]): string[] =>
    lists
      .list()
      .filter(({ stage }) => stages.includes(stage))
      .map(({ company }) => company)
  const row = (id: number) => {
    const found = lists.list().find((one) => one.id === id)
    if (found === undefined) throw new Error('not listed')
    return found
  }
  return { db, clock, services, lists, add, order, row }
}

describe('the rows', () => {
  it('show what was, what comes and who was met, the latest first', () => {
    const { services, row } = bench()
    const dana = { name: 'Dana Whitfield', email: 'dana@n.example', title: '', thankYou: 'wanted' }
    const tomas = { name: 'Tomás Oliveira', email: null, title: '', thankYou: 'wanted' }
    const { applicationId } = need(services.interviews.log(panel()))
    need(
      services.interviews.log(
        panel({
          startLocal: '2026-03-01T10:00',
          round: 'Phone screen',
          people: [tomas] as never
        })
      )
    )
    need(
      services.interviews.log(
        panel({ startLocal: '2026-03-10T10:00', round: 'Final', people: [dana] as never })
      )
    )
    expect(row(applicationId)).toMatchObject({
      company: 'Northwind Traders',
      stage: 'interviewing',
      lastInterview: { round: 'Panel' },
      nextInterview: { round: 'Final' },
      tags: [],
      salary: null
    })
    expect(row(applicationId).people).toContain('Tomás Oliveira')
    expect(row(applicationId).people).toContain('Priya Raman')
    expect(row(applicationId).people[0]).toBe('Dana Whitfield')
  })

  it('name the most urgent message and how many are like it', () => {
    const { clock, services, row } = bench()
    const both = panel().people.map((person) => ({ ...person, thankYou: 'wanted' as const }))
    const { applicationId } = need(services.interviews.log(panel({ people: both })))
    expect(row(applicationId).next).toMatchObject({ touchpoint: { kind: 'thank-you' }, count: 2 })

    // The first is snoozed: the other one is more urgent, and alone.
    const first = row(applicationId).next?.touchpoint
    need(
      services.actions.snooze({
        kind: 'thank-you',
        applicationId,
        interviewId: first?.interviewId ?? 0,
        personId: first?.personId ?? 0,
        until: clock.now() + 3_600_000
      })
    )
    const next = row(applicationId).next
    expect(next?.count).toBe(1)
    expect(next?.touchpoint.personId).not.toBe(first?.personId)
  })

  it('of nothing are none', () => {
    expect(bench().lists.list()).toEqual([])
  })
})

describe('a card', () => {
  it('stays where it was put, among those of its column', () => {
    const { lists, add, order } = bench()
    const [one, two, three] = [add('One'), add('Two'), add('Three')]
    expect(order('applied')).toEqual(['Three', 'Two', 'One'])

    need(lists.place({ id: three, stage: 'applied', after: two }))
    expect(order('applied')).toEqual(['Two', 'Three', 'One'])
    need(lists.place({ id: one, stage: 'applied', after: null }))
    expect(order('applied')).toEqual(['One', 'Two', 'Three'])
    add('Four')
    expect(order('applied')).toEqual(['Four', 'One', 'Two', 'Three'])
  })

  it('goes into another stage at its place, with its history, and back in one step', () => {
    const { services, lists, add, order, row } = bench()
    const card = add('Larkfield')
    const above = add('Copperline', 'interviewing')
    add('Northmere', 'interviewing')
    const outcome = services.undo.step('applications.place', () =>
      lists.place({ id: card, stage: 'interviewing', after: above })
    )
    expect(order('interviewing')).toEqual(['Northmere', 'Copperline', 'Larkfield'])
    expect(services.history.ofApplication(card).stages.map(({ to }) => to)).toEqual([
      'applied',
      'interviewing'
    ])
    need(services.undo.undo((outcome.ok && outcome.step) || null))
    expect(row(card).stage).toBe('applied')
    expect(services.history.ofApplication(card).stages).toHaveLength(1)
  })

  it('of one column may have ended in several ways', () => {
    const { lists, add, order } = bench()
    const no = add('No', 'rejected')
    const silent = add('Silent', 'no-response')
    const open = add('Open', 'offer')
    need(lists.place({ id: open, stage: 'withdrawn', after: silent }))
    expect(order('rejected', 'no-response', 'withdrawn')).toEqual(['Silent', 'Open', 'No'])
    need(lists.place({ id: silent, stage: 'no-response', after: no }))
    expect(order('rejected', 'no-response', 'withdrawn')).toEqual(['Open', 'No', 'Silent'])
  })

  it('keeps all orders where many share one position', () => {
    const { db, lists, add, order } = bench()
    const ids = ['a', 'b', 'c', 'd'].map((name) => add(name))
    db.prepare('UPDATE application SET board_position = 0').run()
    expect(order('applied')).toEqual(['d', 'c', 'b', 'a'])
    need(lists.place({ id: ids[0] ?? 0, stage: 'applied', after: ids[3] ?? 0 }))
    expect(order('applied')).toEqual(['d', 'a', 'c', 'b'])
  })

  it('that only moves within its column was not changed', () => {
    const { clock, lists, add, row } = bench()
    const [one, two] = [add('One'), add('Two')]
    const before = row(two)
    clock.freezeAt(clock.now() + 60_000)
    need(lists.place({ id: two, stage: 'applied', after: one }))
    expect(row(two)).toEqual(before)
  })

  it('applied to now was applied to today, unless the day is known', () => {
    const { services, lists, add, row } = bench()
    const [wish, known] = [add('Wish', 'wishlist'), add('Known', 'wishlist')]
    need(
      services.applicationChanges.change({
        id: known,
        changes: { appliedOn: '2026-02-01' },
        before: {}
      })
    )
    need(lists.changeMany({ ids: [wish, known], stage: 'applied' }))
    expect(row(wish).appliedOn).toBe('2026-03-03')
    expect(row(known).appliedOn).toBe('2026-02-01')
    const offered = add('Offered', 'wishlist')
    need(lists.place({ id: offered, stage: 'offer', after: null }))
    expect(row(offered).appliedOn).toBeNull()
  })

  it('is not placed under one that left the column, nor where it is gone itself', () => {
    const { lists, add } = bench()
    const [one, two] = [add('One'), add('Two', 'offer')]
    expect(lists.place({ id: one, stage: 'applied', after: two })).toMatchObject({
      error: { code: 'CONFLICT' }
    })
    expect(lists.place({ id: 99, stage: 'applied', after: null })).toMatchObject({
      error: { code: 'NOT_FOUND' }
    })
  })

  it('that is closed has nothing left to ask', () => {
    const { services, lists, row } = bench()
    const { applicationId } = need(
      services.interviews.log(panel({ startLocal: '2026-02-10T10:00' }))
    )
    expect(row(applicationId).next?.touchpoint.kind).toBe('follow-up')
    need(lists.place({ id: applicationId, stage: 'rejected', after: null }))
    expect(row(applicationId).next).toBeNull()
  })
})

describe('several', () => {
  it('get a stage and tags in one step, and lose them again', () => {
    const { services, lists, add, row } = bench()
    const ids = [add('One'), add('Two', 'offer')]
    need(lists.changeMany({ ids, addTags: ['remote', 'Night shift'] }))
    const outcome = services.undo.step('applications.changeMany', () =>
      lists.changeMany({
        ids: [...ids, 99],
        stage: 'interviewing',
        addTags: ['REMOTE', 'close by'],
        removeTags: ['night SHIFT']
      })
    )
    expect(need(outcome)).toEqual({ count: 2 })
    for (const id of ids) {
      expect(row(id)).toMatchObject({ stage: 'interviewing', tags: ['remote', 'close by'] })
    }
    need(services.undo.undo(null))
    expect(ids.map((id) => row(id).stage)).toEqual(['applied', 'offer'])
    expect(row(ids[0] ?? 0).tags).toEqual(['remote', 'Night shift'])
  })

  it('that are all gone are said to be', () => {
    expect(bench().lists.changeMany({ ids: [7], stage: 'offer' })).toMatchObject({
      error: { code: 'NOT_FOUND' }
    })
  })
})
