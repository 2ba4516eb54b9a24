import { describe, expect, it } from 'vitest'
import { closingOf, eventsOf, eventsOfPerson, pinnedOn, snoozedUntil } from './closing'
import type { PinnedEvent, SentEvent, SkippedEvent, SnoozedEvent } from './facts'

const on = { touchpoint: 'thank-you', interview: 'i1', person: 'p1' } as const
const sent = (at: number): SentEvent => ({ kind: 'sent', ...on, at })
const skipped = (at: number): SkippedEvent => ({ kind: 'skipped', ...on, at })
const snoozed = (at: number, until: number): SnoozedEvent => ({ kind: 'snoozed', ...on, at, until })

describe('closingOf', () => {
  it('is open while nothing closes it', () => {
    expect(closingOf([snoozed(1, 2)], [])).toEqual({ closed: null, closedAt: null })
  })

  it('lets sent win over skipped, whichever came first', () => {
    expect(closingOf([skipped(1), sent(2)], ['not-wanted'])).toEqual({
      closed: 'sent',
      closedAt: 2
    })
    expect(closingOf([skipped(2), sent(1)], [])).toEqual({ closed: 'sent', closedAt: 1 })
  })

  it('lets skipped win over every reason of a rule', () => {
    const all = ['superseded', 'answered', 'not-wanted'] as const
    expect(closingOf([skipped(5)], all)).toEqual({ closed: 'skipped', closedAt: 5 })
  })

  it('takes the first reason in the order of the states, without a time', () => {
    const closed = (...reasons: ('not-wanted' | 'answered' | 'superseded')[]) =>
      closingOf([], reasons)
    expect(closed('superseded', 'not-wanted')).toEqual({ closed: 'not-wanted', closedAt: null })
    expect(closed('superseded', 'answered')).toEqual({ closed: 'answered', closedAt: null })
    expect(closed('superseded')).toEqual({ closed: 'superseded', closedAt: null })
  })

  it('closed at the first time of several', () => {
    expect(closingOf([sent(9), sent(3), sent(5)], []).closedAt).toBe(3)
  })
})

describe('snoozedUntil', () => {
  it('is the end of the snooze that was made last, though it end sooner', () => {
    expect(snoozedUntil([snoozed(2, 50), snoozed(1, 90)])).toBe(50)
    expect(snoozedUntil([snoozed(1, 90), snoozed(2, 50)])).toBe(50)
  })

  it('is the longer of two made at the same moment, in either order', () => {
    expect(snoozedUntil([snoozed(1, 50), snoozed(1, 90)])).toBe(90)
    expect(snoozedUntil([snoozed(1, 90), snoozed(1, 50)])).toBe(90)
  })

  it('is null without a snooze', () => {
    expect(snoozedUntil([sent(1)])).toBeNull()
  })
})

describe('eventsOf', () => {
  const toNobody: SentEvent = { ...sent(1), person: null }
  const events = [
    sent(1),
    toNobody,
    { ...sent(1), person: 'p2' },
    { ...sent(1), interview: 'i2' },
    { ...sent(1), touchpoint: 'no-show' as const },
    { kind: 'heard' as const, at: 1, promise: null }
  ]

  it('takes those of this kind and interview, whomever they name', () => {
    expect(eventsOf(events, 'thank-you', 'i1')).toEqual([
      sent(1),
      toNobody,
      { ...sent(1), person: 'p2' }
    ])
  })

  it('tells the number 1 from the text "1"', () => {
    expect(eventsOf([{ ...sent(1), interview: '1' }], 'thank-you', 1)).toEqual([])
  })
})

describe('eventsOfPerson', () => {
  const toNobody: SentEvent = { ...sent(1), person: null }
  const events = [sent(1), toNobody, { ...sent(1), person: 'p2' }]

  it('takes those of this person', () => {
    expect(eventsOfPerson(events, { id: 'p1', isOnlyOne: false })).toEqual([sent(1)])
  })

  it('takes one without a person where there is only one it can be', () => {
    expect(eventsOfPerson(events, { id: 'p1', isOnlyOne: true })).toEqual([sent(1), toNobody])
  })
})

describe('pinnedOn', () => {
  const pinned = (at: number, date: string): PinnedEvent => ({
    kind: 'pinned',
    ...on,
    at,
    on: date
  })

  it('is the date of the pin made last, in either order', () => {
    const [first, second] = [pinned(1, '2026-03-20'), pinned(2, '2026-03-10')]
    expect(pinnedOn([first, second])).toBe('2026-03-10')
    expect(pinnedOn([second, first])).toBe('2026-03-10')
  })

  it('is the later date of two made at the same moment', () => {
    const [first, second] = [pinned(1, '2026-03-20'), pinned(1, '2026-03-10')]
    expect(pinnedOn([first, second])).toBe('2026-03-20')
    expect(pinnedOn([second, first])).toBe('2026-03-20')
  })

  it('is null without a pin', () => {
    expect(pinnedOn([sent(1)])).toBeNull()
  })
})
