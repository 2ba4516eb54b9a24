import { describe, expect, it } from 'vitest'
import { testEntry, testPerson, testTouchpoint } from '@renderer/ipc/testViews'
import type { LaneView } from '@shared/model/lanesViews'
import type { ThreadEntryView, TouchpointView } from '@shared/model/views'
import { laneMarks } from './laneMarks'

const HOUR = 3_600_000
const DAY = 24 * HOUR
/** Wednesday 26 November 2025, 14:00 in London. */
const now = Date.UTC(2025, 10, 26, 14)
const zone = 'Europe/London'

function lane(change: Partial<LaneView> = {}): LaneView {
  return {
    applicationId: 1,
    appliedOn: null,
    decideBy: null,
    interviews: [],
    checkIn: null,
    promises: [],
    sendings: [],
    replies: [],
    stages: [],
    ...change
  }
}

/** An interview of an hour that ended so many hours ago, with one person for each touchpoint. */
function held(hoursAgo: number, changes: Partial<TouchpointView>[] = [{}]): ThreadEntryView {
  const endsAt = now - hoursAgo * HOUR
  return testEntry(endsAt - HOUR, {
    id: hoursAgo,
    people: changes.map((change, index) =>
      testPerson({ id: index + 1, touchpoint: testTouchpoint(endsAt, { id: index, ...change }) })
    )
  })
}

function followUp(change: Partial<TouchpointView> = {}): TouchpointView {
  const opensAt = now + 5 * DAY
  return {
    ...testTouchpoint(opensAt),
    id: 7,
    kind: 'follow-up',
    opensAt,
    dueAt: opensAt + 8 * HOUR,
    overdueAt: opensAt + 2 * DAY,
    lapsesAt: null,
    ...change
  }
}

const marksOf = (view: LaneView, stage: 'interviewing' | 'offer' | 'applied' = 'interviewing') =>
  laneMarks(view, stage, now, zone)

describe('an interview', () => {
  it.each([
    ['ahead', held(-20), 'ahead', 'plan'],
    ['in its window', held(5), 'begun', 'open'],
    ['at last call', held(30), 'begun', 'open'],
    ['late', held(60), 'begun', 'late'],
    ['given up', held(15 * 24), 'begun', undefined],
    ['thanked', held(40, [{ closed: 'sent', closedAt: now }]), 'begun', 'sent'],
    ['not wanted', held(5, [{ closed: 'not-wanted' }]), 'begun', undefined],
    ['with nobody', held(5, []), 'begun', undefined],
    ['cancelled', { ...held(5), status: 'cancelled' as const }, 'cancelled', undefined],
    ['missed', { ...held(5), status: 'no-show' as const }, 'no-show', undefined]
  ])('%s', (_, entry, is, bar) => {
    const [mark] = marksOf(lane({ interviews: [entry] })).marks
    expect(mark).toMatchObject({ type: 'interview', at: entry.startsAt, is })
    expect(mark?.type === 'interview' ? mark.bar?.type : null).toBe(bar)
  })

  it('is not done with while one of its people is to be thanked', () => {
    const entry = held(5, [{ closed: 'sent', closedAt: now - HOUR }, {}])
    expect(marksOf(lane({ interviews: [entry] })).marks[0]).toMatchObject({ bar: { type: 'open' } })
  })

  it('is done with when the last of them was thanked', () => {
    const entry = held(40, [
      { closed: 'sent', closedAt: now - 30 * HOUR },
      { closed: 'sent', closedAt: now - 2 * HOUR },
      { closed: 'not-wanted' }
    ])
    expect(marksOf(lane({ interviews: [entry] })).marks[0]).toMatchObject({
      bar: { type: 'sent', from: entry.startsAt, to: now - 2 * HOUR }
    })
  })
})

describe('a message to be written on a day', () => {
  it.each([
    ['waiting', followUp(), 'waiting'],
    ['open', followUp({ opensAt: now - HOUR, dueAt: now + HOUR }), 'open'],
    ['due', followUp({ opensAt: now - DAY, dueAt: now - HOUR, overdueAt: now + DAY }), 'due'],
    [
      'overdue',
      followUp({ opensAt: now - 3 * DAY, dueAt: now - 2 * DAY, overdueAt: now - HOUR }),
      'overdue'
    ]
  ])('%s', (_, touchpoint, is) => {
    const entry = { ...held(100), askings: [touchpoint] }
    const { marks } = marksOf(lane({ interviews: [entry] }))
    expect(marks.find(({ type }) => type === 'asking')).toMatchObject({
      at: touchpoint.opensAt,
      is
    })
  })

  it('stands where its snooze ends', () => {
    const touchpoint = followUp({ opensAt: now - HOUR, snoozedUntil: now + DAY })
    const { marks } = marksOf(lane({ interviews: [{ ...held(100), askings: [touchpoint] }] }))
    expect(marks.at(-1)).toMatchObject({ is: 'snoozed', at: now + DAY })
  })

  it.each([
    ['closed', held(100), followUp({ closed: 'answered' })],
    ['of an interview still to come', held(-20), followUp()]
  ])('is not shown: %s', (_, entry, touchpoint) => {
    const { marks } = marksOf(lane({ interviews: [{ ...entry, askings: [touchpoint] }] }))
    expect(marks.map(({ type }) => type)).toEqual(['interview'])
  })

  it('of an application without an interview follows the day it was sent', () => {
    const checkIn = followUp({ kind: 'check-in', interviewId: null })
    const { marks, waits } = marksOf(lane({ appliedOn: '2025-11-20', checkIn }), 'applied')
    expect(marks.map(({ type }) => type)).toEqual(['applied', 'asking'])
    expect(waits).toEqual([
      {
        from: Date.UTC(2025, 10, 20, 9),
        to: checkIn.opensAt,
        isPromised: false,
        of: 'applied'
      }
    ])
  })
})

describe('waiting', () => {
  const entry = { ...held(40), askings: [followUp()] }
  const promises = [
    { interviewId: entry.id, by: '2025-11-28', text: '', personId: null, personName: null }
  ]

  it('lasts until the evening of the promised day', () => {
    expect(marksOf(lane({ interviews: [entry], promises })).waits).toEqual([
      {
        from: entry.endsAt,
        to: Date.UTC(2025, 10, 28, 17),
        isPromised: true,
        of: `interview-${entry.id}`
      }
    ])
  })

  it('lasts until the day to ask where none was promised', () => {
    expect(marksOf(lane({ interviews: [entry] })).waits).toMatchObject([
      { from: entry.endsAt, to: now + 5 * DAY, isPromised: false }
    ])
  })

  it('ends when they are in touch, and begins anew with another day', () => {
    const heardAt = now - HOUR
    const promise = { by: '2025-12-05', text: '', personId: null }
    const replies = [{ id: 3, heardAt, answer: 'new-date' as const, promise }]
    expect(marksOf(lane({ interviews: [entry], promises, replies })).waits).toMatchObject([
      { from: entry.endsAt, to: heardAt },
      { from: heardAt, to: Date.UTC(2025, 11, 5, 17), isPromised: true, of: 'reply-3' }
    ])
  })

  it('ends with the next interview; one without a promise is then not drawn at all', () => {
    const next = held(10)
    const both = lane({ interviews: [entry, { ...next, askings: [followUp()] }], promises })
    expect(marksOf(both).waits[0]).toMatchObject({ to: next.startsAt })
    const unpromised = lane({ interviews: [entry, { ...next, askings: [followUp()] }] })
    expect(marksOf(unpromised).waits.map(({ of }) => of)).toEqual([`interview-${next.id}`])
  })

  it('goes on after a follow-up was sent, to the second one', () => {
    const sending = {
      id: 4,
      kind: 'follow-up' as const,
      interviewId: entry.id,
      personId: 1,
      recipient: 'Dana Whitfield',
      way: 'email' as const,
      sentAt: now - HOUR
    }
    const second = followUp({ kind: 'second-follow-up' })
    const { marks, waits } = marksOf(
      lane({ interviews: [{ ...entry, askings: [second] }], sendings: [sending] })
    )
    expect(marks.map(({ type }) => type)).toEqual(['interview', 'sending', 'asking'])
    expect(waits).toMatchObject([
      { from: entry.endsAt, to: sending.sentAt },
      { from: sending.sentAt, to: second.opensAt, of: 'sending-4' }
    ])
  })
})

describe('an offer', () => {
  const stages = [
    { from: null, to: 'applied' as const, changedAt: now - 9 * DAY },
    { from: 'applied' as const, to: 'offer' as const, changedAt: now - 5 * DAY },
    { from: 'offer' as const, to: 'interviewing' as const, changedAt: now - 4 * DAY },
    { from: 'interviewing' as const, to: 'offer' as const, changedAt: now - DAY }
  ]

  it('stands where it was made last, with the day to decide by', () => {
    const { marks } = marksOf(lane({ stages, decideBy: '2025-12-02' }), 'offer')
    expect(marks).toMatchObject([
      { type: 'stage', stage: 'offer', at: now - DAY },
      { type: 'decide', at: Date.UTC(2025, 11, 2, 9) }
    ])
  })

  it('has no day to decide by once it is none any more', () => {
    const { marks } = marksOf(lane({ stages, decideBy: '2025-12-02' }), 'interviewing')
    expect(marks.map(({ type }) => type)).toEqual(['stage'])
  })
})
